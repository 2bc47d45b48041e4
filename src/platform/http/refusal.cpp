// The table of refusals and how they are written.
#include "platform/http/refusal.hpp"

#include "platform/http/negotiation.hpp"

#include <string>

namespace http {

namespace {

struct Row {
    int status;
    std::string_view code;
    std::string_view title_th;
    std::string_view title_en;
    std::string_view advice_th;
    std::string_view advice_en;
};

Row row_of(Refusal refusal)
{
    switch (refusal) {
    case Refusal::MalformedRequest:
        return {400,
                "http.malformed_request",
                "คำขอผิดรูปแบบ",
                "The request is malformed",
                "โปรแกรมที่ส่งคำขอทำงานผิดพลาด ลองโหลดหน้านี้ใหม่",
                "The program that sent it is at fault. Try loading the page again."};
    case Refusal::MalformedAddress:
        return {400,
                "http.malformed_address",
                "ที่อยู่หน้าเว็บผิดรูปแบบ",
                "The address is malformed",
                "ตรวจดูที่อยู่ที่พิมพ์ หรือเริ่มจากหน้าแรก",
                "Check the address you typed, or start from the first page."};
    case Refusal::NotFound:
        return {404,
                "http.not_found",
                "ไม่พบหน้านี้",
                "There is nothing at this address",
                "ตรวจดูที่อยู่ หรือเริ่มจากหน้าแรก",
                "Check the address, or start from the first page."};
    case Refusal::MethodNotAllowed:
        return {405,
                "http.method_not_allowed",
                "ที่อยู่นี้ไม่รับคำขอแบบนี้",
                "This address does not take this kind of request",
                "โหลดหน้านี้ใหม่ โปรแกรมในเครื่องอาจเป็นรุ่นเก่า",
                "Load the page again; the program on your device may be an older one."};
    case Refusal::Timeout:
        return {408,
                "http.timeout",
                "รอข้อมูลนานเกินไป",
                "The request took too long to arrive",
                "สัญญาณอาจอ่อน ข้อมูลยังอยู่ในเครื่องของคุณ ลองส่งอีกครั้ง",
                "The signal may be weak. Your data is still on your device; send it again."};
    case Refusal::BodyTooLarge:
        return {413,
                "http.body_too_large",
                "ข้อมูลที่ส่งมีขนาดใหญ่เกินไป",
                "What was sent is too large",
                "ลดขนาดไฟล์หรือภาพ แล้วส่งอีกครั้ง",
                "Make the file or picture smaller and send it again."};
    case Refusal::AddressTooLong:
        return {414,
                "http.address_too_long",
                "ที่อยู่หน้าเว็บยาวเกินไป",
                "The address is too long",
                "ลดเงื่อนไขการค้นหาลง",
                "Search with fewer conditions."};
    case Refusal::RangeNotSatisfiable:
        return {416,
                "http.range_not_satisfiable",
                "ไม่มีส่วนของไฟล์ที่ขอ",
                "The file has no such part",
                "ดาวน์โหลดไฟล์ใหม่ทั้งไฟล์",
                "Download the whole file again."};
    case Refusal::UnknownExpectation:
        return {417,
                "http.unknown_expectation",
                "คำขอมีเงื่อนไขที่ไม่รู้จัก",
                "The request expects something unknown here",
                "โปรแกรมที่ส่งคำขอต้องได้รับการแก้ไข",
                "The program that sent it must be corrected."};
    case Refusal::HeadTooLarge:
        return {431,
                "http.head_too_large",
                "ส่วนหัวของคำขอใหญ่เกินไป",
                "The head of the request is too large",
                "ล้างคุกกี้ของเว็บไซต์นี้ แล้วลองใหม่",
                "Clear this site's cookies and try again."};
    case Refusal::Failed:
        return {500,
                "http.failed",
                "เกิดข้อผิดพลาดในระบบ",
                "Something went wrong on the server",
                "ลองอีกครั้ง หากยังเป็นอยู่ให้แจ้งผู้ดูแลระบบ",
                "Try again. If it stays so, tell the administrator."};
    case Refusal::UnknownMethod:
        return {501,
                "http.unknown_method",
                "ระบบไม่รู้จักคำขอแบบนี้",
                "The server does not know this kind of request",
                "โปรแกรมที่ส่งคำขอต้องได้รับการแก้ไข",
                "The program that sent it must be corrected."};
    case Refusal::UnknownCoding:
        return {501,
                "http.unknown_coding",
                "ระบบไม่รู้จักวิธีเข้ารหัสข้อมูลที่ส่ง",
                "The server does not know this transfer coding",
                "โปรแกรมที่ส่งคำขอต้องได้รับการแก้ไข",
                "The program that sent it must be corrected."};
    case Refusal::Busy:
        return {503,
                "http.busy",
                "ขณะนี้มีผู้ใช้งานมาก",
                "The server is busy right now",
                "ข้อมูลยังอยู่ในเครื่องของคุณ รอสักครู่แล้วลองอีกครั้ง",
                "Your data is still on your device. Wait a moment and try again."};
    case Refusal::TooManyConnections:
        return {503,
                "http.too_many_connections",
                "ขณะนี้มีผู้เชื่อมต่อเต็ม",
                "Too many devices are connected right now",
                "ข้อมูลยังอยู่ในเครื่องของคุณ รอสักครู่แล้วลองอีกครั้ง",
                "Your data is still on your device. Wait a moment and try again."};
    case Refusal::UnknownVersion:
        return {505,
                "http.unknown_version",
                "ระบบไม่รู้จัก HTTP รุ่นนี้",
                "The server does not speak this version of HTTP",
                "ใช้เบราว์เซอร์รุ่นใหม่กว่านี้",
                "Use a newer browser."};
    case Refusal::DiskFull:
        return {507,
                "http.disk_full",
                "พื้นที่เก็บข้อมูลของระบบเต็ม",
                "The server's disk is full",
                "ข้อมูลยังอยู่ในเครื่องของคุณ แจ้งผู้ดูแลระบบแล้วส่งอีกครั้งภายหลัง",
                "Your data is still on your device. Tell the administrator and send it again later."};
    }
    return {500, "http.failed", "", "", "", ""};
}

// The texts of the table hold nothing that JSON must escape.
void append_member(std::string& json, std::string_view name, std::string_view value)
{
    json += ",\"";
    json += name;
    json += "\":\"";
    json += value;
    json += '"';
}

void append_bilingual(std::string& json, std::string_view name, std::string_view th, std::string_view en)
{
    json += ",\"";
    json += name;
    json += "\":{\"th\":\"";
    json += th;
    json += "\",\"en\":\"";
    json += en;
    json += "\"}";
}

std::string problem_json(Row const& row, base::Language language)
{
    bool const thai = language == base::Language::Thai;
    std::string json = "{\"status\":" + std::to_string(row.status);
    append_member(json, "type", "about:blank");
    append_member(json, "title", thai ? row.title_th : row.title_en);
    append_member(json, "detail", thai ? row.advice_th : row.advice_en);
    append_member(json, "code", row.code);
    append_bilingual(json, "message", row.title_th, row.title_en);
    append_bilingual(json, "advice", row.advice_th, row.advice_en);
    json += ",\"fields\":[]}";
    return json;
}

} // namespace

Response refuse(Refusal refusal, Headers const& asked)
{
    auto const row = row_of(refusal);
    auto const language = preferred_language(asked.get("Accept-Language").value_or(""));
    auto response = text_response(row.status, "application/problem+json", problem_json(row, language));
    response.headers.set("Content-Language", language == base::Language::Thai ? "th" : "en");
    if (row.status == 503)
        response.headers.set("Retry-After", "2");
    return response;
}

Response method_not_allowed(std::string_view allow, Headers const& asked)
{
    auto response = refuse(Refusal::MethodNotAllowed, asked);
    response.headers.set("Allow", std::string(allow));
    return response;
}

Response options_answer(std::string_view allow)
{
    Response response;
    response.status = 204;
    response.headers.set("Allow", std::string(allow));
    return response;
}

} // namespace http
