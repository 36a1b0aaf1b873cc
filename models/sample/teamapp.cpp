// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A SaaS application in a browser: the B2B SaaS events of the Segment spec. Links that sign people in carry a token in
// the query string, and a table of seats uses e-mail addresses as its keys.
#include "models/sample/session.h"
#include "models/sample/values.h"

namespace pp::sample {

namespace {

void signUp(Session &session)
{
    const Person &person = session.person();
    const Company &company = session.company();
    Json properties = Json::object();
    properties.set("type", "organic").set("first_name", person.firstName).set("last_name", person.lastName);
    properties.set("email", person.email).set("phone", person.phone).set("username", person.username).set("title", person.title);
    session.track("Signed Up", std::move(properties));
    Json account = Json::object();
    account.set("account_name", company.name);
    session.track("Account Created", std::move(account));
    Json trial = Json::object();
    trial.set("trial_start_date", isoTime(session.now()).substr(0, 10)).set("trial_plan_name", "team");
    trial.set("trial_end_date", isoTime(session.now() + 14 * 86'400'000LL).substr(0, 10));
    session.track("Trial Started", std::move(trial));
}

void identify(Session &session)
{
    const Person &person = session.person();
    const Company &company = session.company();
    Json employer = Json::object();
    employer.set("id", company.id).set("name", company.name).set("industry", company.industry);
    employer.set("employee_count", company.employees).set("plan", company.plan);
    Json traits = Json::object();
    traits.set("name", person.fullName()).set("email", person.email).set("title", person.title);
    traits.set("username", person.username).set("company", std::move(employer));
    traits.set("roles", Json::array().add("editor").add("billing")).set("lastLoginIp", person.ip);
    session.identify(std::move(traits));
    Json group = Json::object();
    group.set("name", company.name).set("industry", company.industry).set("employees", company.employees);
    group.set("plan", company.plan).set("website", "https://" + company.id + ".example.com");
    group.set("billing_email", "billing@" + company.id + ".example.com").set("address", person.addressWithReservedKeys());
    session.group(std::move(group));
}

void invite(Session &session)
{
    Random &random = session.random();
    Json properties = Json::object();
    properties.set("invitee_email", text({"colleague", random.digits(3), "@example.com"})).set("invitee_first_name", "Robin");
    properties.set("invitee_last_name", "Sample").set("invitee_role", "viewer");
    session.track("Invite Sent", std::move(properties));
}

void changeSeats(Session &session)
{
    Json seats = Json::object();
    seats.set(session.person().email, "admin");
    seats.set(text({"colleague", session.random().digits(3), "@example.com"}), "member");
    Json properties = Json::object();
    properties.set("seats", std::move(seats)).set("seat_count", 2);
    session.track("Seats Changed", std::move(properties));
}

void useFeature(Session &session)
{
    static constexpr std::array<const char *, 5> features = {"export", "dashboard", "comment", "filter", "report"};
    Random &random = session.random();
    Json settings = Json::object();
    settings.set("theme", random.chance(500) ? "dark" : "light").set("pageSize", 50).set("beta", random.chance(100));
    Json properties = Json::object();
    properties.set("feature", random.pick(features)).set("duration_ms", random.between(4, 5000)).set("settings", std::move(settings));
    properties.set("tags", Json::array().add("weekly").add("team")).set("parent_id", Json());
    session.track("Feature Used", std::move(properties));
}

} // namespace

void visitTeamApp(Session &session)
{
    Random &random = session.random();
    const std::string link
        = random.chance(120) ? "?token=" + webToken(random, session.person().userId, session.now()) : std::string();
    session.page("Sign in", "/sign-in", link);
    if (random.chance(120))
        signUp(session);
    session.track("Signed In", Json::object().set("username", session.person().username));
    if (random.chance(350))
        identify(session);
    session.page("Dashboard", "/dashboard");
    while (random.chance(750))
        useFeature(session);
    if (random.chance(150))
        invite(session);
    if (random.chance(80))
        changeSeats(session);
    if (random.chance(60)) {
        Json ended = Json::object();
        ended.set("trial_start_date", "2026-09-20").set("trial_end_date", "2026-10-04").set("trial_plan_name", "team");
        session.track("Trial Ended", std::move(ended));
    }
    session.track("Signed Out", Json::object().set("username", session.person().username));
}

} // namespace pp::sample
