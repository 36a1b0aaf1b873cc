// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/json.h"
#include "models/sample/session.h"

#include <string>
#include <vector>

namespace pp::sample {

struct CartLine {
    std::size_t product = 0;
    int quantity = 1;
};

/// What the shop sells and the shapes in which the e-commerce events of the Segment spec carry it.
class Cart
{
public:
    explicit Cart(Session &session);

    void addProduct();
    [[nodiscard]] Json lastProduct() const; ///< one product as top-level properties
    [[nodiscard]] Json lines() const;       ///< products[]
    [[nodiscard]] std::int64_t cents() const;
    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] const std::string &orderId() const { return m_orderId; }
    [[nodiscard]] Json order(); ///< the properties every order event has

private:
    Session &m_session;
    std::string m_id;
    std::string m_orderId;
    std::vector<CartLine> m_lines;
};

/// Where the parcel goes: nested, with the names a shop would use (first_name, postal_code, …).
[[nodiscard]] Json shippingAddress(const Person &person);

} // namespace pp::sample
