// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sends events without a screen: the order server, and the cloud application of the support desk, where people
// write into a chat what they should not.
#include "models/sample/catalogue.h"
#include "models/sample/session.h"
#include "models/sample/values.h"

namespace pp::sample {

namespace {

void settle(Session &session, Cart &cart)
{
    Random &random = session.random();
    Json payment = Json::object();
    payment.set("order_id", cart.orderId()).set("amount", Json::hundredths(cart.cents())).set("currency", session.person().currency);
    if (random.chance(400)) {
        payment.set("method", "transfer").set("iban", iban(random, session.person().ibanCountry));
        payment.set("payment_reference", text({"Invoice ", random.digits(6), " ", iban(random, session.person().ibanCountry)}));
    } else {
        payment.set("method", "card").set("card_token", text({"tok_", random.hex(24)})).set("billing_name", session.person().fullName());
    }
    session.track("Payment Captured", std::move(payment));
}

void customerRecord(Session &session)
{
    const Person &person = session.person();
    Random &random = session.random();
    Json traits = Json::object();
    traits.set("email", person.email).set("first_name", person.firstName).set("last_name", person.lastName);
    traits.set("phone_number", person.phone).set("birth_date", person.birthday).set("address", person.addressWithReservedKeys());
    if (person.countryCode == "US" && random.chance(300))
        traits.set("ssn", socialSecurityNumber(random));
    if (random.chance(150))
        traits.set("passport_number", text({"X", random.digits(8)}));
    if (random.chance(200))
        traits.set("loyalty", Json::object().set("tier", "silver").set("points", random.between(0, 9000)));
    session.identify(std::move(traits));
}

std::string chatLine(Session &session)
{
    static constexpr std::array<const char *, 6> lines = {
        "Hello, my parcel has not arrived yet.", "Thank you, that works now!", "Which size should I take?",
        "Guten Tag, ich brauche eine Rechnung.", "Bonjour, où est ma commande ?", "こんにちは、返品できますか。"};
    Random &random = session.random();
    const std::size_t kind = random.below(100);
    if (kind < 4)
        return "Sure, my social security number is " + socialSecurityNumber(random) + ", can you check?";
    if (kind < 9)
        return "You can write to me at " + session.person().email + " or call " + session.person().phone;
    if (kind < 11)
        return "My card is " + cardNumber(random) + " and it was charged twice";
    return random.pick(lines);
}

} // namespace

void workOnOrders(Session &session)
{
    Random &random = session.random();
    Cart cart(session);
    while (random.chance(400))
        cart.addProduct();
    if (random.chance(250))
        customerRecord(session);
    Json completed = cart.order();
    completed.set("shipping_address", shippingAddress(session.person()));
    session.track("Order Completed", std::move(completed));
    settle(session, cart);
    if (random.chance(300)) {
        Json updated = cart.order();
        updated.set("status", "packed").set("warehouse", "W2").set("parcels", Json::object().set(random.uuid(), "ready"));
        session.track("Order Updated", std::move(updated));
    }
    if (random.chance(120))
        session.track("Order Refunded", cart.order());
    if (random.chance(60))
        session.track("Order Cancelled", cart.order());
    if (random.chance(100)) {
        Json group = Json::object();
        group.set("name", session.company().name).set("plan", session.company().plan).set("vat_number", text({"DE", random.digits(9)}));
        session.group(std::move(group));
    }
    if (random.chance(50))
        session.alias();
}

void workOnSupport(Session &session)
{
    static constexpr std::array<const char *, 3> agents = {"Sam Sample", "Alex Example", "Kim Tester"};
    Random &random = session.random();
    const std::string conversation = random.uuid();
    const std::string agent = random.pick(agents);
    Json started = Json::object();
    started.set("agent_id", "agent_7").set("agent_name", agent).set("agent_username", "desk1").set("conversation_id", conversation);
    session.track("Live Chat Conversation Started", std::move(started));
    do {
        Json message = Json::object();
        message.set("conversation_id", conversation).set("message_body", chatLine(session)).set("agent_name", agent);
        session.track(random.chance(600) ? "Live Chat Message Received" : "Live Chat Message Sent", std::move(message));
    } while (random.chance(700));
    if (random.chance(250)) {
        Json fields = Json::array();
        fields.add(Json::object().set("name", "order").set("value", text({"ORD-", random.digits(8)})));
        fields.add(Json::object().set("name", "callback").set("value", session.person().phone));
        Json requester = Json::object();
        requester.set("name", session.person().fullName()).set("email", session.person().email).set("locale", session.person().locale);
        Json ticket = Json::object();
        ticket.set("ticket_id", random.digits(7)).set("priority", "normal").set("requester", std::move(requester));
        ticket.set("custom_fields", std::move(fields)).set("cc", Json::array().add(session.person().email).add("team@example.com"));
        session.track("Ticket Created", std::move(ticket));
    }
    if (random.chance(150)) {
        Json ended = Json::object();
        ended.set("conversation_id", conversation).set("satisfaction", random.between(1, 5)).set("duration", random.between(30, 3600));
        session.track("Live Chat Conversation Ended", std::move(ended));
    }
}

} // namespace pp::sample
