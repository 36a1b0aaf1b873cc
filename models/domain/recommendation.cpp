// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recommendation.h"

#include <algorithm>

namespace pp {

double confidence(const Detection &detection, ValueTypes)
{
    return detection.hits > 0 ? 0.9 : 0;
}

Colour recommend(const QList<Detection> &detections, double threshold)
{
    Colour most = Colour::Green;
    for (const Detection &detection : detections) {
        if (detection.confidence >= threshold)
            most = std::max(most, detection.classification);
    }
    return most;
}

} // namespace pp
