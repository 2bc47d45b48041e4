// The demonstration's articles: the signing of 20 January 2565 with the announcement's figures, a first house, and one that waits
// for its reviewer. All are marked as made up; the people in them are nobody.
#include "news/demo_texts.hpp"
#include "news/service.hpp"
#include "news/store.hpp"
#include "platform/documents/drawing.hpp"

#include <algorithm>

namespace news {

namespace {

using base::Date;
using documents::Dot;

constexpr char const* kByline = "ผู้เขียนข่าว (สมมุติ)";
constexpr char const* kOffice = "สำนักงานประชาสัมพันธ์จังหวัดแพร่";

base::AreaCode phrae()
{
    return base::AreaCode::parse("54").value();
}

std::optional<organizations::OrganizationId> office(storage::Reader& db)
{
    for (auto const& organization : organizations::serving(db, organizations::Kind::Agency, phrae()))
        if (organization.name_th == kOffice)
            return organization.id;
    return std::nullopt;
}

// A table with a paper on it, or a roof; nobody's picture.
std::string drawn(bool roof)
{
    documents::Drawing drawing(1200, 800, {0.93, 0.91, 0.85});
    if (roof) {
        Dot const outline[] = {{200, 420}, {600, 160}, {1000, 420}};
        drawing.area(outline, {0.12, 0.36, 0.26})
            .box({290, 420}, 620, 260, {0.98, 0.97, 0.94})
            .box({540, 500}, 120, 180, {0.55, 0.4, 0.2});
    } else {
        drawing.box({120, 520}, 960, 90, {0.45, 0.32, 0.18}).box({420, 330}, 360, 220, {0.99, 0.99, 0.97});
        for (int line = 0; line < 5; ++line)
            drawing.box({460, 370.0 + 30 * line}, 280, 6, {0.6, 0.6, 0.58});
    }
    drawing.text("ภาพสมมุติ (demonstration)", {40, 730}, 28, 0.3);
    return drawing.png();
}

Content begun(storage::Reader& db, std::string title, std::string lead, std::string_view body, std::vector<std::string> themes)
{
    Content c;
    c.title_th = std::move(title);
    c.lead_th = std::move(lead);
    c.body_th = std::string(body);
    c.byline = kByline;
    c.office_id = office(db);
    c.themes = std::move(themes);
    c.areas = {phrae()};
    return c;
}

std::optional<agreements::Sealed> agreement_of(storage::Reader& db, Date signed_on)
{
    auto const all = agreements::sealed(db, auth::Scope({phrae()}));
    auto const found = std::ranges::find(all, signed_on, &agreements::Sealed::signed_on);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

// Each number with the record that it is taken from.
std::vector<Fact> facts_of_signing(std::optional<agreements::Sealed> const& agreement)
{
    std::vector<Fact> facts;
    if (agreement)
        for (auto const& [told, key] : {std::pair{"65 ครัวเรือน", "houses"}, {"11 ตำบล", "tambons"}, {"1,358,500 บาท", "total"}})
            facts.push_back({told, "agreement", agreement->id.str(), key});
    for (auto const& [told, key] : {std::pair{"84 แห่ง", "councils"},
                                    {"77 กองทุน", "welfare_funds"},
                                    {"18 ตำบล", "economy_tambons"},
                                    {"15 ตำบล", "land_tambons"},
                                    {"4 โครงการ", "mankong_projects"},
                                    {"22 ชุมชน", "mankong_communities"},
                                    {"148 ครัวเรือน", "mankong_households"},
                                    {"53 ตำบล", "phorphiang_past_tambons"},
                                    {"139 ครัวเรือน", "phorphiang_past_households"}})
        facts.push_back({told, "figure", std::nullopt, key});
    return facts;
}

Content signing(storage::Reader& db)
{
    auto c = begun(db, "แพร่ลงนามบันทึกข้อตกลงบ้านพอเพียง ปี 2565 ซ่อมบ้าน 65 ครัวเรือนใน 11 ตำบล (ข่าวสมมุติ)",
                   "จังหวัดแพร่ สถาบันพัฒนาองค์กรชุมชน และเครือข่ายคนฮักเมืองแป้ ลงนามเมื่อวันที่ 20 มกราคม 2565 งบรวม 1,358,500 บาท",
                   demo::kSigningBody, {"phorphiang", "network", "councils"});
    c.title_en = "Phrae signs for 65 homes in 11 tambons (made up)";
    c.lead_en = "The province, CODI and the Khon Hak Mueang Pae network signed on 20 January 2022, for 1,358,500 baht.";
    c.body_en = std::string(demo::kSigningBodyEn);
    c.slug = "baan-phor-phiang-2565";
    auto const agreement = agreement_of(db, Date(2022, 1, 20));
    if (agreement) {
        c.agreement_id = agreement->id;
        c.round_id = agreement->round;
    }
    c.facts = facts_of_signing(agreement);
    return c;
}

Content first_house(storage::Reader& db)
{
    auto c = begun(db, "บ้านหลังแรกของรอบปี 2565 มุงหลังคาเสร็จในหนึ่งวัน (ข่าวสมมุติ)", "เพื่อนบ้านและช่างชุมชนลงแรงช่วยกัน รอคณะกรรมการตรวจรับ",
                   demo::kFirstHouseBody, {"phorphiang", "councils"});
    if (auto const agreement = agreement_of(db, Date(2022, 1, 20)))
        c.round_id = agreement->round;
    return c;
}

Content second_round(storage::Reader& db)
{
    return begun(db, "ลงนามรอบที่สองของปีงบประมาณ 2565 แล้ว (ข่าวสมมุติ)", "งวดเงินแรกรออนุมัติ ครัวเรือนตรวจสอบลำดับได้ที่สภาองค์กรชุมชนตำบล",
                 demo::kSecondRoundBody, {"phorphiang", "network"});
}

struct Shot {
    bool roof = false;
    bool people = false;
    char const* caption = "";
    char const* alt = "";
};

ArticleId write(api::Work& work, files::FileStore& store, Content content, std::optional<Shot> const& shot)
{
    auto const id = service::create(work, {0, content}, true);
    auto version = std::int64_t{1};
    if (shot) {
        auto const file = files::put_picture(work, store, drawn(shot->roof));
        auto const picture = service::add_picture(work, id, {file.sha256, shot->people});
        if (shot->people)
            service::set_consent(work, picture, {1, true, "ผู้อยู่ในภาพ (สมมุติ)", "ยย. 1/2565 (สมมุติ)", work.today()});
        content.pictures.push_back({picture, shot->caption, std::nullopt, shot->alt, std::nullopt, "ทีมงาน (สมมุติ)"});
        service::save(work, id, {version++, content});
    }
    service::submit(work, id, {version});
    return id;
}

} // namespace

void seed_demo_written(api::Work& work, files::FileStore& store)
{
    auto& db = work.tx();
    if (work.today() == Date(2022, 1, 20))
        write(work, store, signing(db), Shot{false, false, "โต๊ะลงนามในพิธี (ภาพสมมุติ)", "ภาพวาดโต๊ะที่มีเอกสารวางอยู่"});
    else if (work.today() == Date(2022, 3, 15))
        write(work, store, first_house(db), Shot{true, true, "บ้านหลังแรกกับหลังคาใหม่ (ภาพสมมุติ)", "ภาพวาดบ้านหลังคาสีเขียว"});
    else
        write(work, store, second_round(db), std::nullopt);
}

void seed_demo_published(api::Work& work)
{
    store::Filter waiting;
    waiting.state = State::Submitted;
    for (auto const& article : store::articles(work.tx(), auth::Scope::everywhere(), waiting, std::nullopt, 10)) {
        service::approve(work, article.id, {article.version});
        service::publish(work, article.id, {article.version + 1, std::nullopt});
    }
}

} // namespace news
