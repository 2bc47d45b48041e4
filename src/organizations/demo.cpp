// The demonstration's directory of Phrae.
//
// Facts (domain notes, sections 1 and 8): the local authorities and the tambons they serve; the partners named in the news; the
// numbers of councils (84) and welfare funds (77); the deputy governor who took the chair. Which area each council serves and
// which tambons have no fund was not published: that is our choice, and every such record says so. Everyone else is made up.
#include "base/plain_list.hpp"
#include "organizations/demo_people.hpp"
#include "organizations/service.hpp"
#include "places/places.hpp"

#include <demo_directory_files.hpp>

#include <array>
#include <stdexcept>

namespace organizations {

namespace {

using base::AreaCode;
using base::split;

constexpr char const* kNews = "สำนักงานประชาสัมพันธ์จังหวัดแพร่, 20 ม.ค. 2565";
constexpr char const* kOtherDrive = "phrae.cdd.go.th, 19 พ.ค. 2565 (ข้อตกลงซ่อมสร้างบ้านครัวเรือนยากจน 249 หลัง)";
constexpr char const* kAuthorityList =
    "กรมส่งเสริมการปกครองท้องถิ่น ธ.ค. 2562: 1 อบจ. 1 ทม. 25 ทต. 57 อบต.; เขตตำบลจาก github.com/Ahoerstemeier/tambon";

// The eleven tambons that the demonstration's round is about (rounds/demo.cpp).
constexpr std::array<char const*, 11> kRoundTambons{"540101", "540112", "540204", "540208", "540303", "540402",
                                                    "540411", "540504", "540603", "540702", "540804"};
constexpr std::size_t kFunds = 77;

struct Authority {
    std::string form; // pao, town, municipality, tao
    std::string name_th;
    std::string name_en;
    std::vector<AreaCode> areas;
};

// How the names of an authority of one form, and of the council within it, are put together.
struct Form {
    std::string_view name;
    std::string_view th;
    std::string_view short_th;
    std::string_view en; // after the name
    std::string_view head;
    std::string_view council_th; // after "สภาองค์กรชุมชน"
};
constexpr std::array<Form, 4> kForms{{
    {"pao", "องค์การบริหารส่วนจังหวัด", "อบจ.", "Provincial Administrative Organization", "นายกองค์การบริหารส่วนจังหวัด", ""},
    {"town", "เทศบาลเมือง", "ทม.", "Town Municipality", "นายกเทศมนตรีเมือง", "เทศบาลเมือง"},
    {"municipality", "เทศบาลตำบล", "ทต.", "Subdistrict Municipality", "นายกเทศมนตรีตำบล", "เทศบาลตำบล"},
    {"tao", "องค์การบริหารส่วนตำบล", "อบต.", "Subdistrict Administrative Organization", "นายกองค์การบริหารส่วนตำบล", "ตำบล"},
}};

Form const& form_of(Authority const& authority)
{
    for (auto const& form : kForms)
        if (form.name == authority.form)
            return form;
    throw std::runtime_error("an unknown form of local authority: " + authority.form);
}

AreaCode code(std::string_view text)
{
    return AreaCode::parse(text).value();
}

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a).append(b);
}

// The whole province's first, then those of tambons in the order of their codes.
std::vector<Authority> authorities()
{
    std::vector<Authority> list;
    for (auto const& row :
         base::read_plain_list(embedded_demo_directory::files().front().content, "form,name_th,name_en,areas")) {
        Authority authority{std::string(row[0]), std::string(row[1]), std::string(row[2]), {}};
        for (auto const area : split(row[3], ' '))
            authority.areas.push_back(code(area));
        list.push_back(std::move(authority));
    }
    return list;
}

bool takes_part(Authority const& authority)
{
    for (auto const* tambon : kRoundTambons)
        for (auto const& area : authority.areas)
            if (area == code(tambon))
                return true;
    return false;
}

// Enters records in one piece of work and counts the made-up people.
class Seeder {
public:
    explicit Seeder(api::Work& work) : work_(work) {}

    OrganizationId add(OrganizationForm form) { return service::create(work_, auth::Scope::everywhere(), std::move(form)); }
    void add(OrganizationId organization, RepresentativeForm const& person)
    {
        (void)service::add_representative(work_, auth::Scope::everywhere(), organization, person);
    }
    void add_person(OrganizationId organization, std::string position)
    {
        add(organization, demo::person(people_++, std::move(position)));
    }

private:
    api::Work& work_;
    std::size_t people_ = 0;
};

OrganizationForm organization(Kind kind, std::string name_th, std::string name_en, std::vector<AreaCode> areas,
                              std::string source)
{
    OrganizationForm form;
    form.kind = kind;
    form.name_th = std::move(name_th);
    form.name_en = std::move(name_en);
    form.areas = std::move(areas);
    form.source = std::move(source);
    return form;
}

OrganizationForm of_province(Kind kind, std::string name_th, std::string name_en, std::string source,
                             std::optional<std::string> short_name = std::nullopt)
{
    auto form = organization(kind, std::move(name_th), std::move(name_en), {code("54")}, std::move(source));
    form.short_name = std::move(short_name);
    return form;
}

void add_province(Seeder& seeder)
{
    auto const province = seeder.add(of_province(Kind::Province, "จังหวัดแพร่", "Phrae Province", kNews));
    RepresentativeForm chair;
    chair.title = "นาย";
    chair.first_name = "วิเชียร";
    chair.last_name = "อนุสาสนนันท์";
    chair.position = "รองผู้ว่าราชการจังหวัดแพร่";
    chair.source = kNews;
    chair.made_up = false;
    seeder.add(province, chair);
}

void add_ministry(Seeder& seeder)
{
    auto head_office = organization(Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)",
                                    "Community Organizations Development Institute (Public Organization)", {AreaCode()}, kNews);
    head_office.short_name = "พอช.";
    seeder.add(std::move(head_office));

    auto north = of_province(Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) สำนักงานภาคเหนือ",
                             "Community Organizations Development Institute, Northern Office", kNews, "พอช. ภาคเหนือ");
    north.note = "ดูแลหลายจังหวัดในภาคเหนือ ที่นี่บันทึกเฉพาะจังหวัดแพร่";
    auto const codi = seeder.add(std::move(north));
    seeder.add_person(codi, "ผู้อำนวยการสำนักงานภาคเหนือ");
    seeder.add_person(codi, "เจ้าหน้าที่ปฏิบัติการชุมชน จังหวัดแพร่");

    auto const pso =
        seeder.add(of_province(Kind::Pso, "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่",
                               "Phrae Provincial Office of Social Development and Human Security", kNews, "พมจ.แพร่"));
    seeder.add_person(pso, "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่");
    seeder.add_person(pso, "นักสังคมสงเคราะห์ ทีม One Home");
}

void add_network(Seeder& seeder)
{
    auto const network = seeder.add(of_province(Kind::Network, "เครือข่ายคนฮักเมืองแป้", "Khon Hak Mueang Pae Network", kNews));
    seeder.add_person(network, "ประธานเครือข่ายคนฮักเมืองแป้");
    seeder.add_person(network, "เลขานุการคณะทำงานที่อยู่อาศัยจังหวัดแพร่");
}

void add_partners(Seeder& seeder)
{
    seeder.add(
        of_province(Kind::Agency, "สำนักงานประชาสัมพันธ์จังหวัดแพร่", "Phrae Provincial Public Relations Office", kNews, "ปชส.แพร่"));
    struct Partner {
        char const* th;
        char const* en;
    };
    for (auto const& [th, en] : {
             Partner{"ที่ทำการปกครองจังหวัดแพร่", "Phrae Provincial Administration Office"},
             Partner{"กองอำนวยการรักษาความมั่นคงภายในจังหวัดแพร่", "Internal Security Operations Command, Phrae"},
             Partner{"กองพันทหารม้าที่ 12", "12th Cavalry Battalion"},
             Partner{"สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดแพร่", "Phrae Provincial Office for Local Administration"},
             Partner{"สำนักงานสาธารณสุขจังหวัดแพร่", "Phrae Provincial Public Health Office"},
             Partner{"สำนักงานพัฒนาชุมชนจังหวัดแพร่", "Phrae Provincial Community Development Office"},
             Partner{"วิทยาลัยเทคนิคแพร่", "Phrae Technical College"},
             Partner{"สโมสรโรตารี่เวียงโกศัย", "Rotary Club of Wiang Kosai"},
         })
        seeder.add(of_province(Kind::Agency, th, en, kOtherDrive));
}

void add_authorities(Seeder& seeder, std::vector<Authority> const& list)
{
    for (auto const& authority : list) {
        auto const& form = form_of(authority);
        auto entered = organization(Kind::LocalAuthority, joined(form.th, authority.name_th),
                                    authority.name_en + " " + std::string(form.en), authority.areas, kAuthorityList);
        entered.short_name = joined(form.short_th, authority.name_th);
        auto const id = seeder.add(std::move(entered));
        if (authority.form == "pao" || takes_part(authority))
            seeder.add_person(id, joined(form.head, authority.name_th));
    }
}

// One council in each tambon-level authority's area, and one whose area nobody knows: 84, and no more is known of them.
void add_councils(Seeder& seeder, std::vector<Authority> const& list)
{
    constexpr char const* kNote = "ข่าวระบุเพียงว่ามี 84 สภา ครอบคลุมร้อยละ 100 ไม่ได้ระบุรายชื่อและเขต "
                                  "การจัดให้ตรงกับเขตองค์กรปกครองส่วนท้องถิ่นเป็นการสมมุติเพื่อการสาธิต";
    for (auto const& authority : list) {
        if (authority.form == "pao")
            continue;
        auto const name = joined(form_of(authority).council_th, authority.name_th);
        auto council = organization(Kind::Council, "สภาองค์กรชุมชน" + name, authority.name_en + " Community Organisation Council",
                                    authority.areas, kNews);
        council.note = kNote;
        council.made_up = true;
        auto const id = seeder.add(std::move(council));
        seeder.add_person(id, "ประธานสภาองค์กรชุมชน" + name);
    }
    auto unknown = organization(Kind::Council, "สภาองค์กรชุมชน (ไม่ทราบตำบล)", "Community organisation council, tambon not known",
                                {code("54")}, kNews);
    unknown.area_unknown = true;
    unknown.made_up = true;
    unknown.note = "ข่าวระบุ 84 สภา แต่องค์กรปกครองส่วนท้องถิ่นระดับตำบลมี 83 แห่ง สภาที่เหลือไม่ทราบว่าอยู่ตำบลใด";
    seeder.add(std::move(unknown));
}

// 77 funds over 83 areas. Which six have none was not published: ours are the last six that take no part in the round.
void add_funds(Seeder& seeder, std::vector<Authority> const& list)
{
    constexpr char const* kNote = "ข่าวระบุเพียงว่ามี 77 กองทุน ไม่ได้ระบุว่าตำบลใดไม่มี การเลือกพื้นที่เป็นการสมมุติเพื่อการสาธิต";
    std::size_t left_out = list.size() - 1 - kFunds;
    std::vector<Authority const*> with_fund;
    for (auto authority = list.rbegin(); authority != list.rend(); ++authority) {
        if (authority->form == "pao")
            continue;
        if (left_out > 0 && !takes_part(*authority))
            --left_out;
        else
            with_fund.insert(with_fund.begin(), &*authority);
    }
    for (auto const* authority : with_fund) {
        auto fund =
            organization(Kind::WelfareFund, joined("กองทุนสวัสดิการชุมชน", form_of(*authority).council_th) + authority->name_th,
                         authority->name_en + " Community Welfare Fund", authority->areas, kNews);
        fund.note = kNote;
        fund.made_up = true;
        auto const id = seeder.add(std::move(fund));
        if (takes_part(*authority))
            seeder.add_person(id, "ประธานกองทุนสวัสดิการชุมชน");
    }
}

void add_village_heads(Seeder& seeder, storage::Reader& reader)
{
    for (auto const* tambon : kRoundTambons) {
        auto const place = places::require(reader, code(tambon));
        auto heads = organization(Kind::VillageHead, "กำนันและผู้ใหญ่บ้านตำบล" + place.name_th,
                                  place.name_en + " tambon and village heads", {place.code}, kNews);
        heads.note = "ข่าวระบุว่ากำนันและผู้ใหญ่บ้านร่วมดำเนินการ ไม่ได้ระบุตำบล";
        heads.made_up = true;
        auto const id = seeder.add(std::move(heads));
        seeder.add_person(id, "กำนันตำบล" + place.name_th);
    }
}

} // namespace

void seed_demo(api::Work& work)
{
    auto const list = authorities();
    Seeder seeder(work);
    add_province(seeder);
    add_ministry(seeder);
    add_network(seeder);
    add_partners(seeder);
    add_authorities(seeder, list);
    add_councils(seeder, list);
    add_funds(seeder, list);
    add_village_heads(seeder, work.tx());
}

} // namespace organizations
