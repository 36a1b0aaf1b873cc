// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/events.h"
#include "models/sample/json.h"
#include "models/sample/people.h"
#include "models/sample/random.h"

namespace pp::sample {

/// One visit of one person: keeps the time, and puts around each payload what the platform's SDK puts around it.
class Session
{
public:
    Session(const SourceSpec &source, const Person &person, const Company &company, Random &random,
            std::int64_t start, std::vector<SampleEvent> &out);

    void track(const char *event, Json properties);
    void page(const char *name, const std::string &path, const std::string &search = {});
    void screen(const char *name, Json properties);
    void identify(Json traits);
    void group(Json traits);
    void alias();

    /// Where the visitor is from now on; becomes context.page of what a browser sends.
    void visit(const std::string &path, const std::string &title, const std::string &search = {});

    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] std::int64_t now() const { return m_now; }

private:
    void finish(const char *type, const char *event, Json payload, const char *payloadKey);
    [[nodiscard]] Json context();
    [[nodiscard]] Json browserContext();
    [[nodiscard]] Json mobileContext();
    [[nodiscard]] Json serverContext() const;
    [[nodiscard]] Json pageObject() const;
    [[nodiscard]] bool inBrowser() const;
    [[nodiscard]] bool onServer() const;

    const SourceSpec &m_source;
    const Person &m_person;
    const Company &m_company;
    Random &m_random;
    std::int64_t m_now;
    std::vector<SampleEvent> &m_out;
    std::string m_path = "/";
    std::string m_title = "Home";
    std::string m_search;
    std::string m_referrer;
    bool m_signedIn;
};

// What people do on each platform: appends one visit to the session.
void visitStore(Session &session);       ///< e-commerce in a browser
void visitStoreApp(Session &session);    ///< e-commerce on a phone
void visitTeamApp(Session &session);     ///< a SaaS application
void workOnOrders(Session &session);     ///< a server without a page or screen
void workOnSupport(Session &session);    ///< a cloud application: live chat and tickets

} // namespace pp::sample
