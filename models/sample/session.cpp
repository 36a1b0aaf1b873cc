// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/session.h"

#include "models/sample/values.h"

namespace pp::sample {

namespace {

constexpr std::array<const char *, 5> browsers = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36",
};
constexpr std::array<const char *, 4> referrers
    = {"https://www.example.com/", "https://search.example.net/results", "https://news.example.org/shopping", ""};
constexpr std::array<const char *, 3> carriers = {"Example Mobile", "Sample Telecom", "Testnet"};

} // namespace

Session::Session(const SourceSpec &source, const Person &person, const Company &company, Random &random,
                 std::int64_t start, std::vector<SampleEvent> &out)
    : m_source(source)
    , m_person(person)
    , m_company(company)
    , m_random(random)
    , m_now(start)
    , m_out(out)
    , m_referrer(random.pick(referrers))
    , m_signedIn(random.chance(650))
{
}

bool Session::inBrowser() const
{
    return m_source.platform == Platform::Store || m_source.platform == Platform::WebApp;
}

bool Session::onServer() const
{
    return m_source.platform == Platform::OrderServer || m_source.platform == Platform::SupportDesk;
}

Json Session::pageObject() const
{
    const char *host = m_source.platform == Platform::WebApp ? "https://app.example.com" : "https://shop.example.com";
    Json page = Json::object();
    page.set("path", m_path).set("referrer", m_referrer).set("search", m_search).set("title", m_title);
    page.set("url", host + m_path + m_search);
    return page;
}

Json Session::browserContext()
{
    Json context = Json::object();
    context.set("page", pageObject());
    context.set("userAgent", browsers[m_person.number % browsers.size()]);
    if (m_person.number % browsers.size() == 0) {
        Json brand = Json::object();
        brand.set("brand", "Chromium").set("version", "129");
        Json agent = Json::object();
        agent.set("brands", Json::array().add(std::move(brand))).set("mobile", false).set("platform", "Windows");
        context.set("userAgentData", std::move(agent));
    }
    context.set("locale", m_person.locale);
    Json library = Json::object();
    library.set("name", "analytics.js").set("version", "next-1.84.3");
    context.set("library", std::move(library));
    if (m_random.chance(180)) {
        Json campaign = Json::object();
        campaign.set("name", "autumn-offers").set("source", "newsletter").set("medium", "email");
        campaign.set("content", "header").set("term", "boots");
        context.set("campaign", std::move(campaign));
    }
    context.set("timezone", m_person.timezone).set("ip", m_person.ip);
    if (m_person.number % 3 == 0) {
        Json preferences = Json::object();
        preferences.set("Advertising", m_person.number % 2 == 0).set("Analytics", true).set("Functional", true);
        Json consent = Json::object();
        consent.set("categoryPreferences", std::move(preferences));
        context.set("consent", std::move(consent));
    }
    return context;
}

Json Session::mobileContext()
{
    const bool ios = m_source.platform == Platform::Ios;
    Json app = Json::object();
    app.set("name", "Example Store").set("version", "5.12.1").set("build", ios ? "812" : "51201");
    app.set("namespace", "com.example.store");
    Json device = Json::object();
    device.set("id", m_person.deviceId).set("adTrackingEnabled", m_person.number % 4 != 0);
    if (m_person.number % 4 != 0)
        device.set("advertisingId", text({m_person.deviceId.substr(24), "-", m_person.deviceId.substr(0, 23)}));
    device.set("manufacturer", ios ? "Apple" : "Google").set("model", ios ? "iPhone15,2" : "Pixel 8");
    device.set("name", m_person.firstName + (ios ? "’s iPhone" : "’s Pixel")).set("type", ios ? "ios" : "android");
    Json network = Json::object();
    network.set("bluetooth", false).set("carrier", carriers[m_person.number % carriers.size()]);
    network.set("cellular", m_person.number % 2 == 0).set("wifi", m_person.number % 2 != 0);
    Json os = Json::object();
    os.set("name", ios ? "iOS" : "Android").set("version", ios ? "17.6.1" : "14");
    Json screenSize = Json::object();
    screenSize.set("density", 3).set("height", ios ? 852 : 915).set("width", ios ? 393 : 412);
    Json library = Json::object();
    library.set("name", ios ? "analytics-ios" : "analytics-android").set("version", ios ? "4.1.8" : "4.11.3");
    Json context = Json::object();
    context.set("app", std::move(app)).set("device", std::move(device)).set("ip", m_person.ip);
    context.set("library", std::move(library)).set("locale", m_person.locale).set("network", std::move(network));
    context.set("os", std::move(os)).set("screen", std::move(screenSize)).set("timezone", m_person.timezone);
    if (m_signedIn) {
        Json traits = Json::object();
        traits.set("email", m_person.email).set("firstName", m_person.firstName).set("lastName", m_person.lastName);
        context.set("traits", std::move(traits));
    }
    return context;
}

Json Session::serverContext() const
{
    const bool orders = m_source.platform == Platform::OrderServer;
    Json library = Json::object();
    library.set("name", orders ? "@segment/analytics-node" : "analytics-python").set("version", orders ? "3.1.0" : "2.3.2");
    Json context = Json::object();
    context.set("library", std::move(library));
    if (orders)
        context.set("ip", m_person.ip).set("userAgent", browsers[m_person.number % browsers.size()]);
    context.set("locale", m_person.locale).set("timezone", m_person.timezone);
    return context;
}

Json Session::context()
{
    if (inBrowser())
        return browserContext();
    return onServer() ? serverContext() : mobileContext();
}

void Session::finish(const char *type, const char *event, Json payload, const char *payloadKey)
{
    m_now += m_random.between(900, 45'000);
    Json json = Json::object();
    const std::string uuid = m_random.uuid();
    json.set("timestamp", isoTime(m_now)).set("type", type);
    if (event != nullptr)
        json.set(*type == 't' ? "event" : "name", event);
    if (payloadKey != nullptr)
        json.set(payloadKey, std::move(payload));
    json.set("context", context());
    json.set("messageId", inBrowser() ? text({"ajs-next-", std::to_string(m_now), "-", uuid}) : uuid);
    if (*type == 'a')
        json.set("previousId", m_person.anonymousId);
    if (*type == 'g')
        json.set("groupId", m_company.id);
    if (!onServer())
        json.set("anonymousId", m_person.anonymousId);
    if (m_signedIn || onServer() || *type == 'i' || *type == 'a')
        json.set("userId", m_random.chance(12) ? m_person.email : m_person.userId);
    json.set("channel", onServer() ? "server" : "client").set("projectId", m_source.id);
    json.set("originalTimestamp", isoTime(m_now - 40)).set("sentAt", isoTime(m_now + 380));
    json.set("receivedAt", isoTime(m_now + 420 + m_random.between(0, 900))).set("version", 2);
    if (m_source.sortedKeys) {
        json.sortKeys();
    } else {
        Json metadata = Json::object();
        metadata.set("bundled", Json::array().add("Segment.io")).set("bundledIds", Json::array());
        json.set("_metadata", std::move(metadata)).set("integrations", Json::object());
    }
    SampleEvent made{m_now, {}};
    made.json.reserve(1200);
    json.write(made.json);
    m_out.push_back(std::move(made));
}

void Session::track(const char *event, Json properties)
{
    finish("track", event, std::move(properties), "properties");
}

void Session::page(const char *name, const std::string &path, const std::string &search)
{
    visit(path, name, search);
    Json properties = pageObject();
    properties.set("name", name);
    finish("page", name, std::move(properties), "properties");
}

void Session::screen(const char *name, Json properties)
{
    finish("screen", name, std::move(properties), "properties");
}

void Session::identify(Json traits)
{
    m_signedIn = true;
    finish("identify", nullptr, std::move(traits), "traits");
}

void Session::group(Json traits)
{
    finish("group", nullptr, std::move(traits), "traits");
}

void Session::alias()
{
    finish("alias", nullptr, {}, nullptr);
}

void Session::visit(const std::string &path, const std::string &title, const std::string &search)
{
    if (m_path != "/")
        m_referrer = "https://shop.example.com" + m_path;
    m_path = path;
    m_title = title;
    m_search = search;
}

} // namespace pp::sample
