// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sampleworkspace.h"

#include "models/sample/sample.h"

#include <QRandomGenerator>

namespace pp::desktop {

using namespace Qt::StringLiterals;

namespace {
/// Nobody needs to know it: the workspace ends with the program.
Sensitive randomPassphrase()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return Sensitive(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

Result<> writeArchive(const QString &folder, QPromise<Result<>> &promise)
{
    promise.setProgressRange(0, int(sample::SampleOptions{}.events));
    const auto problem = sample::writeSample(folder.toStdString(), {}, [&promise](const sample::SampleProgress &progress) {
        promise.setProgressValue(int(progress.events));
        return !promise.isCanceled();
    });
    if (problem)
        return fail(Error::Code::Io, SampleWorkspace::tr("The sample data could not be written: %1").arg(QString::fromStdString(*problem)));
    return {};
}
} // namespace

SampleWorkspace::SampleWorkspace(AppPresenter &app, std::vector<std::unique_ptr<QTemporaryDir>> &folders, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_folders(folders)
    , m_thread(u"sample"_s)
{
    connect(&m_app, &AppPresenter::sampleRequested, this, &SampleWorkspace::open);
}

void SampleWorkspace::open()
{
    if (m_app.opening().isBusy())
        return;
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        m_app.messages().problem(tr("No temporary folder could be made for the sample data: %1").arg(folder->errorString()));
        return;
    }
    const QString file = folder->filePath(u"sample.ppws"_s);
    const QString archive = folder->filePath(u"sample"_s);
    m_folders.push_back(std::move(folder));
    connect(&m_app, &AppPresenter::workspaceChanged, this, [this, file, archive] {
        if (m_app.workspace() && m_app.workspace()->location() == file)
            write(file, archive);
    }, Qt::SingleShotConnection);
    m_app.opening().create(file, tr("Sample workspace"), randomPassphrase(), false);
}

void SampleWorkspace::write(const QString &workspaceFile, const QString &archive)
{
    const auto future = m_thread.run<Result<>>([archive](QPromise<Result<>> &promise) { promise.addResult(writeArchive(archive, promise)); });
    m_app.jobs().add(tr("Writing sample data"), QFuture<void>(future));
    onFinished(future, this, [this, workspaceFile, archive](const QFuture<Result<>> &finished) {
        if (finished.isCanceled() || !m_app.workspace() || m_app.workspace()->location() != workspaceFile)
            return;
        if (const auto written = finished.result(); !written)
            m_app.messages().problem(written.error().message);
        else
            m_app.take({archive});
    });
}

} // namespace pp::desktop
