// OpenRosa's own words: lists, answers and refusals as XML, and the code that ODK Collect scans.
//
// Sources: OpenRosa 1.0 form list, manifest, submission and response specifications (https://docs.getodk.org/openrosa/), and
// Collect's settings in a QR code (https://docs.getodk.org/collect-import-export/): JSON, deflated (zlib), base64.
#pragma once

#include "base/languages.hpp"
#include "base/problem.hpp"
#include "platform/http/message.hpp"
#include "survey/store.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

inline constexpr std::size_t kSubmissionBytes = 64 * 1024 * 1024; // answers and pictures in one post
inline constexpr char const* kXmlType = "text/xml; charset=utf-8";

// `base_url` is the server address that the phone knows: "https://baan.example.go.th/openrosa/KEY".
[[nodiscard]] http::Response form_list(std::span<StoredForm const> forms, std::string_view base_url);
// No form here has files of its own.
[[nodiscard]] http::Response empty_manifest();
[[nodiscard]] http::Response form_file(std::string xml);
// The answer to HEAD: 204 with where to post and how much.
[[nodiscard]] http::Response submission_head(std::string_view base_url);
// 201: all is there; 202: taken, pictures are missing.
[[nodiscard]] http::Response received(int status, base::Bilingual const& message, base::Language language);
[[nodiscard]] http::Response refused(base::Problem const& problem, base::Language language);

// What a phone's scanner reads, as rows of modules.
[[nodiscard]] std::string collect_settings(std::string_view server_url, std::string_view project);
[[nodiscard]] std::vector<std::string> qr_rows(std::string_view text);

} // namespace survey
