// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shop on a phone: the mobile lifecycle events of the Segment spec around the same products.
#include "models/sample/catalogue.h"
#include "models/sample/session.h"
#include "models/sample/values.h"

namespace pp::sample {

namespace {

void open(Session &session)
{
    Random &random = session.random();
    Json opened = Json::object();
    opened.set("from_background", random.chance(600)).set("version", "5.12.1").set("build", 812);
    if (random.chance(150)) {
        opened.set("referring_application", "com.example.mail");
        opened.set("url", "examplestore://reset?email=" + percentEncoded(session.person().email));
    }
    session.track("Application Opened", std::move(opened));
    if (random.chance(80)) {
        Json updated = Json::object();
        updated.set("previous_version", "5.11.0").set("previous_build", 790).set("version", "5.12.1").set("build", 812);
        session.track("Application Updated", std::move(updated));
    }
}

void receivePush(Session &session)
{
    Json campaign = Json::object();
    campaign.set("medium", "Push").set("source", "Store").set("name", "Basket reminder");
    Json properties = Json::object();
    properties.set("action", "Open").set("campaign", std::move(campaign));
    properties.set("device_token", session.random().hex(64)).set("message", "Hello " + session.person().firstName + ", your basket waits");
    session.track("Push Notification Received", properties);
    if (session.random().chance(400))
        session.track("Push Notification Tapped", std::move(properties));
}

void identify(Session &session)
{
    const Person &person = session.person();
    Json traits = Json::object();
    traits.set("email", person.email).set("name", person.fullName()).set("mobile", person.phone);
    traits.set("dateOfBirth", person.birthday).set("language", person.locale).set("pushEnabled", person.number % 2 == 0);
    traits.set("favouriteStores", Json::array().add(person.city).add("Online"));
    session.identify(std::move(traits));
}

void findStores(Session &session)
{
    Random &random = session.random();
    Json location = Json::object();
    location.set("latitude", Json::hundredths(random.between(3000, 5900))).set("longitude", Json::hundredths(random.between(100, 1500)));
    location.set("accuracy", random.between(5, 60));
    Json properties = Json::object();
    properties.set("location", std::move(location)).set("postal_code", session.person().postalCode);
    properties.set("wifi_bssid", macAddress(random)).set("local_ip", ipV4(random));
    session.track("Stores Searched", std::move(properties));
}

} // namespace

void visitStoreApp(Session &session)
{
    Random &random = session.random();
    open(session);
    session.screen("Home", Json::object().set("tab", "today"));
    if (random.chance(200))
        identify(session);
    if (random.chance(250))
        receivePush(session);
    if (random.chance(150))
        findStores(session);
    Cart cart(session);
    session.screen("Product", cart.lastProduct());
    session.track("Product Viewed", cart.lastProduct());
    while (random.chance(400)) {
        cart.addProduct();
        session.track("Product Added", cart.lastProduct().set("cart_id", cart.id()));
    }
    if (random.chance(450)) {
        Json viewed = Json::object();
        viewed.set("cart_id", cart.id()).set("products", cart.lines());
        session.screen("Cart", Json::object().set("items", 1));
        session.track("Cart Viewed", std::move(viewed));
    }
    if (random.chance(250)) {
        Json completed = cart.order();
        completed.set("shipping_address", shippingAddress(session.person())).set("customer_phone", session.person().phone);
        session.track("Order Completed", std::move(completed));
    }
    session.track("Application Backgrounded", Json::object());
}

} // namespace pp::sample
