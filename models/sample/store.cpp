// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shop in a browser. Among the ordinary fields are values where nobody should have put them: an e-mail address in
// a page's URL and in a search, a card number in an order note, a telephone number in a coupon.
#include "models/sample/catalogue.h"
#include "models/sample/session.h"
#include "models/sample/values.h"

namespace pp::sample {

namespace {

void signUp(Session &session)
{
    const Person &person = session.person();
    Json traits = Json::object();
    traits.set("email", person.email).set("firstName", person.firstName).set("lastName", person.lastName);
    traits.set("phone", person.phone).set("birthday", person.birthday).set("gender", person.gender);
    traits.set("address", person.addressWithReservedKeys()).set("createdAt", isoTime(session.now()));
    traits.set("avatar", "https://cdn.example.com/avatars/" + person.username + ".png");
    session.identify(std::move(traits));
    Json properties = Json::object();
    properties.set("type", "customer").set("email", person.email).set("first_name", person.firstName);
    properties.set("last_name", person.lastName).set("username", person.username).set("newsletter", true);
    session.track("Signed Up", std::move(properties));
    if (session.random().chance(300))
        session.alias();
}

void search(Session &session)
{
    static constexpr std::array<const char *, 5> queries = {"rain coat", "boots 38", "desk lamp", "tea", "gift for runner"};
    // People paste what they have in hand: their own address when they look for an order.
    const std::string query = session.random().chance(40) ? session.person().email : session.random().pick(queries);
    session.visit("/search", "Search", "?q=" + percentEncoded(query));
    Json properties = Json::object();
    properties.set("query", query).set("results", session.random().between(0, 60));
    session.track("Products Searched", std::move(properties));
}

void enterCoupon(Session &session, const Cart &cart)
{
    Json properties = Json::object();
    properties.set("order_id", cart.orderId()).set("cart_id", cart.id());
    // A shop assistant has told them to use their telephone number as the code.
    const bool misused = session.random().chance(80);
    properties.set("coupon_id", misused ? session.person().phone : "AUTUMN10");
    properties.set("coupon_name", "Autumn offer").set("discount", Json::hundredths(cart.cents() / 10));
    session.track("Coupon Entered", properties);
    session.track(session.random().chance(850) ? "Coupon Applied" : "Coupon Denied", std::move(properties));
}

void share(Session &session, const Cart &cart)
{
    Json properties = cart.lastProduct();
    properties.set("share_via", "email").set("recipient", "friend.of." + session.person().username + "@example.org");
    properties.set("share_message", "Look at this! " + session.person().firstName);
    session.track("Product Shared", std::move(properties));
}

void step(Session &session, const Cart &cart, int number, const char *name)
{
    Json properties = Json::object();
    properties.set("checkout_id", cart.id()).set("step", number).set("step_name", name).set("shipping_method", "Standard");
    properties.set("payment_method", session.person().number % 3 == 0 ? "SEPA" : "Card");
    session.visit("/checkout/" + std::string(name), "Checkout");
    session.track("Checkout Step Viewed", properties);
    session.track("Checkout Step Completed", std::move(properties));
}

void pay(Session &session, const Cart &cart)
{
    Random &random = session.random();
    Json properties = Json::object();
    properties.set("checkout_id", cart.id()).set("order_id", cart.orderId()).set("step", 3);
    if (session.person().number % 3 == 0) {
        properties.set("payment_method", "SEPA");
        properties.set("payment_reference", "SEPA " + iban(random, session.person().ibanCountry));
    } else {
        properties.set("payment_method", "Card").set("card_last4", random.digits(4)).set("card_holder", session.person().fullName());
    }
    session.track("Payment Info Entered", std::move(properties));
}

void checkOut(Session &session, Cart &cart)
{
    Json started = cart.order();
    session.visit("/checkout", "Checkout");
    session.track("Checkout Started", std::move(started));
    step(session, cart, 1, "address");
    step(session, cart, 2, "shipping");
    if (session.random().chance(300))
        enterCoupon(session, cart);
    pay(session, cart);
    Json completed = cart.order();
    completed.set("email", session.person().email).set("shipping_address", shippingAddress(session.person()));
    if (session.random().chance(250)) {
        const bool misused = session.random().chance(150);
        completed.set("order_note", misused ? "Please charge my other card " + cardNumber(session.random()) + ", thanks"
                                            : "Please leave it with the neighbour on the left.");
    }
    // The receipt page was built with the address in its URL.
    session.visit("/thanks", "Thank you", "?order=" + cart.orderId() + "&email=" + percentEncoded(session.person().email));
    session.track("Order Completed", std::move(completed));
}

} // namespace

void visitStore(Session &session)
{
    Random &random = session.random();
    session.page("Home", "/");
    if (random.chance(120))
        signUp(session);
    if (random.chance(400))
        search(session);
    Cart cart(session);
    Json list = Json::object();
    list.set("list_id", "autumn").set("category", "Outdoor").set("products", cart.lines());
    session.visit("/lists/autumn", "Autumn");
    session.track("Product List Viewed", std::move(list));
    session.page("Product", "/products/day-pack");
    session.track("Product Viewed", cart.lastProduct());
    while (random.chance(450)) {
        cart.addProduct();
        session.track("Product Viewed", cart.lastProduct());
        session.track("Product Added", cart.lastProduct().set("cart_id", cart.id()));
    }
    if (random.chance(60))
        share(session, cart);
    if (random.chance(90)) {
        Json review = Json::object();
        review.set("product_id", "507f1f77bcf86cd799439011").set("review_id", random.uuid()).set("rating", random.between(1, 5));
        review.set("review_body", "Fits well, warm and dry.").set("nickname", session.person().username);
        session.track("Product Reviewed", std::move(review));
    }
    if (random.chance(550)) {
        Json properties = Json::object();
        properties.set("cart_id", cart.id()).set("products", cart.lines());
        session.page("Cart", "/cart");
        session.track("Cart Viewed", std::move(properties));
        if (random.chance(600))
            checkOut(session, cart);
    }
}

} // namespace pp::sample
