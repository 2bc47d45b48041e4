// The routes of hearings at laptops.
#include "hearings/checkouts.hpp"
#include "hearings/laptop_service.hpp"
#include "hearings/problems.hpp"
#include "hearings/routes.hpp"

namespace hearings {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr char const* kPackageType = "application/gzip";
constexpr std::size_t kReturnBytes = 200 * 1024 * 1024;
http::Response check_out(Call& call)
{
    auto const& form = std::any_cast<CheckoutForm const&>(call.input());
    auto package = laptops::give_out(call, call.id<HearingId>(), form);
    return api::download(kPackageType, package.name, std::move(package.bytes));
}

// A POST, because most hearings have none.
http::Response make_result(Call& call)
{
    auto result = laptops::result_of(call, call.id<HearingId>());
    return api::download(kPackageType, result.name, std::move(result.bytes));
}

http::Response take_in(Call& call)
{
    auto const& body = call.request().body_file;
    if (!body)
        throw problems::file_damaged();
    return api::json_response(200, base::fields::to_text(laptops::take_in(call, *body)));
}

} // namespace

void add_laptop_routes(api::Routes& routes)
{
    auto& out = routes.direct_raw(Method::Post, "/api/hearings/{id}/checkout", kWrite, check_out)
                    .summary({"ส่งเวทีไปจัดที่โน้ตบุ๊ก", "Give the hearing to a laptop: the package"})
                    .produces(kPackageType);
    out.body = &schema_of(Tag<CheckoutForm>{});
    out.parse = [](Call& call) { call.input() = base::fields::from_json<CheckoutForm>(api::json_body(call.request())); };
    routes.write(Method::Post, "/api/hearings/{id}/checkout/revocation", kWrite, with_form<ReasonForm, service::revoke>)
        .summary({"เพิกถอนชุดข้อมูลของโน้ตบุ๊ก", "Revoke the package of a laptop"});
    routes.direct_raw(Method::Post, "/api/hearings/{id}/result", kWrite, make_result)
        .summary({"ผลที่ผนึกแล้วของโน้ตบุ๊กนี้ สำหรับส่งจังหวัด", "The sealed result of this laptop, for the province"})
        .produces(kPackageType);
    auto& in = routes.direct_raw(Method::Post, "/api/hearings/returns", kWrite, take_in)
                   .summary({"รับผลที่ผนึกแล้วจากโน้ตบุ๊ก (ส่งซ้ำได้)", "Take a laptop's sealed result; sending it again changes nothing"})
                   .streams_body()
                   .limit(kReturnBytes);
    in.answer = &schema_of(Tag<TakenView>{});
}

} // namespace hearings
