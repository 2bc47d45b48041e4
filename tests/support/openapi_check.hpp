// Holds answers against the OpenAPI document: is the operation there, is the status documented, does the body fit its schema.
// TestApp asks this for every answer it gets, so each test of the http layer checks the document too.
#pragma once

#include "platform/http/message.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace test {

class OpenApiCheck {
public:
    // `document` as JSON text.
    explicit OpenApiCheck(std::string_view document);

    struct Answer {
        http::Method asked = http::Method::Get;
        std::string pattern;                     // of the route; "" where none was found
        http::Method method = http::Method::Get; // of the route: GET also for HEAD
        int status = 0;
        std::string content_type;
        std::string_view body;
    };
    // What is not as the document says; nothing when all is.
    [[nodiscard]] std::vector<std::string> faults(Answer const& answer) const;

    [[nodiscard]] boost::json::value const& document() const { return document_; }
    // Null when there is none.
    [[nodiscard]] boost::json::object const* operation(std::string_view pattern, http::Method method) const;

private:
    boost::json::value document_;
};

} // namespace test
