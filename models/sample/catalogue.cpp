// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/catalogue.h"

#include "models/sample/values.h"

namespace pp::sample {

namespace {

struct Product {
    const char *id;
    const char *sku;
    const char *name;
    const char *brand;
    const char *category;
    const char *slug;
    std::int64_t cents;
};

constexpr std::array<Product, 10> products{{
    {"507f1f77bcf86cd799439011", "BOOT-38-BRN", "Walking boots, brown", "Fellside", "Shoes", "walking-boots", 12'990},
    {"507f1f77bcf86cd799439012", "COAT-M-NVY", "Raincoat, navy", "Fellside", "Clothing", "raincoat", 8'950},
    {"507f1f77bcf86cd799439013", "MUG-350-WHT", "Stoneware mug", "Kiln & Co", "Kitchen", "stoneware-mug", 1'450},
    {"507f1f77bcf86cd799439014", "LAMP-E27-BLK", "Desk lamp", "Lumo", "Home", "desk-lamp", 4'900},
    {"507f1f77bcf86cd799439015", "BOOK-9780000000002", "The Long Way Round", "Paper House", "Books", "long-way-round", 1'800},
    {"507f1f77bcf86cd799439016", "TENT-2P-GRN", "Tent for two, green", "Fellside", "Outdoor", "tent-for-two", 21'900},
    {"507f1f77bcf86cd799439017", "CHAIR-OAK", "Oak chair", "Lumo", "Home", "oak-chair", 15'900},
    {"507f1f77bcf86cd799439018", "SOAP-3PK", "Olive soap, three bars", "Kiln & Co", "Bath", "olive-soap", 975},
    {"507f1f77bcf86cd799439019", "BAG-20L-GRY", "Day pack 20 l", "Fellside", "Outdoor", "day-pack", 6'495},
    {"507f1f77bcf86cd79943901a", "TEA-SAMPLER", "Tea sampler", "Leaf & Stem", "Food", "tea-sampler", 2'250},
}};

Json describe(const Product &product, int quantity, std::size_t position)
{
    Json json = Json::object();
    json.set("product_id", product.id).set("sku", product.sku).set("name", product.name).set("category", product.category);
    json.set("price", Json::hundredths(product.cents)).set("quantity", quantity).set("position", position);
    return json;
}

} // namespace

Cart::Cart(Session &session)
    : m_session(session)
    , m_id(session.random().hex(24))
    , m_orderId(text({"ORD-", session.random().digits(8)}))
{
    addProduct();
}

void Cart::addProduct()
{
    const std::size_t product = m_session.random().below(products.size());
    const int quantity = m_session.random().chance(800) ? 1 : m_session.random().between(2, 5);
    m_lines.push_back({product, quantity});
}

Json Cart::lastProduct() const
{
    const CartLine &line = m_lines.back();
    const Product &product = products[line.product];
    Json json = describe(product, line.quantity, m_lines.size());
    json.set("brand", product.brand).set("url", std::string("https://shop.example.com/products/") + product.slug);
    return json;
}

Json Cart::lines() const
{
    Json json = Json::array();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        json.add(describe(products[m_lines[i].product], m_lines[i].quantity, i + 1));
    return json;
}

std::int64_t Cart::cents() const
{
    std::int64_t sum = 0;
    for (const CartLine &line : m_lines)
        sum += products[line.product].cents * line.quantity;
    return sum;
}

Json Cart::order()
{
    Json json = Json::object();
    json.set("order_id", m_orderId).set("checkout_id", m_id).set("currency", m_session.person().currency);
    json.set("affiliation", "Example Store").set("revenue", Json::hundredths(cents()));
    json.set("shipping", Json::hundredths(495)).set("tax", Json::hundredths(cents() / 5)).set("total", Json::hundredths(cents() + 495));
    if (m_session.random().chance(250))
        json.set("coupon", "AUTUMN10").set("discount", Json::hundredths(cents() / 10));
    json.set("products", lines());
    return json;
}

Json shippingAddress(const Person &person)
{
    Json json = Json::object();
    json.set("first_name", person.firstName).set("last_name", person.lastName).set("street", person.street);
    json.set("city", person.city).set("state", person.state).set("postal_code", person.postalCode);
    json.set("country_code", person.countryCode).set("phone", person.phone);
    return json;
}

} // namespace pp::sample
