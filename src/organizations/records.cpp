// The fields of what the directory sends and receives, and the labels of its kinds.
#include "organizations/records.hpp"

#include "organizations/rules.hpp"

namespace organizations {

using base::fields::items;
using base::fields::Limits;
using base::fields::long_text;
using base::fields::number;
using base::fields::SchemaOf;
using base::fields::text;

namespace {

Limits phone()
{
    auto limits = text(1, 60);
    limits.check = rules::phone_fault;
    return limits;
}

Limits email()
{
    auto limits = text(1, 254);
    limits.check = rules::email_fault;
    return limits;
}

Limits version()
{
    return number(1, std::numeric_limits<std::int64_t>::max());
}

constexpr std::size_t kMostAreas = 200;

} // namespace

std::span<base::EnumValue<Kind> const> values_of(Kind)
{
    static base::EnumValue<Kind> const values[] = {
        {Kind::Province, "province", {"จังหวัด", "Province"}},
        {Kind::Codi, "codi", {"สถาบันพัฒนาองค์กรชุมชน (พอช.)", "CODI"}},
        {Kind::Pso, "pso", {"สำนักงาน พมจ.", "Provincial social development office"}},
        {Kind::Network, "network", {"เครือข่ายองค์กรชุมชน", "Network of community organisations"}},
        {Kind::Council, "council", {"สภาองค์กรชุมชนตำบล", "Community organisation council"}},
        {Kind::WelfareFund, "welfare_fund", {"กองทุนสวัสดิการชุมชน", "Community welfare fund"}},
        {Kind::LocalAuthority, "local_authority", {"องค์กรปกครองส่วนท้องถิ่น", "Local authority"}},
        {Kind::VillageHead, "village_head", {"กำนัน ผู้ใหญ่บ้าน", "Village and tambon heads"}},
        {Kind::Agency, "agency", {"หน่วยงานและภาคี", "Agency or partner"}},
        {Kind::Community, "community", {"ชุมชน", "Community"}},
        {Kind::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return values;
}

Schema const& schema_of(Tag<ServedArea>)
{
    static auto const schema = SchemaOf<ServedArea>("ServedArea")
                                   .field("code", &ServedArea::code, {"รหัส", "Code"})
                                   .field("name_th", &ServedArea::name_th, {"ชื่อ", "Thai name"})
                                   .field("name_en", &ServedArea::name_en, {"ชื่ออังกฤษ", "English name"})
                                   .field("full_name_th", &ServedArea::full_name_th, {"ชื่อเต็ม", "Whole Thai name"})
                                   .field("full_name_en", &ServedArea::full_name_en, {"ชื่อเต็มอังกฤษ", "Whole English name"});
    return schema;
}

Schema const& schema_of(Tag<OrganizationRow>)
{
    using R = OrganizationRow;
    static auto const schema = SchemaOf<R>("OrganizationRow")
                                   .field("id", &R::id, {"รหัส", "Id"})
                                   .field("kind", &R::kind, {"ประเภท", "Kind"})
                                   .field("name_th", &R::name_th, {"ชื่อ", "Name"})
                                   .field("name_en", &R::name_en, {"ชื่ออังกฤษ", "English name"})
                                   .field("short_name", &R::short_name, {"ชื่อย่อ", "Short name"})
                                   .field("areas", &R::areas, {"พื้นที่", "Areas"})
                                   .field("area_unknown", &R::area_unknown, {"ไม่ทราบพื้นที่แน่ชัด", "Exact area not known"})
                                   .field("phone", &R::phone, {"โทรศัพท์", "Telephone"})
                                   .field("representatives", &R::representatives, {"ผู้แทน", "Representatives"})
                                   .field("active", &R::active, {"ยังดำเนินการ", "Active"})
                                   .field("made_up", &R::made_up, {"ข้อมูลสมมุติ", "Made up"});
    return schema;
}

Schema const& schema_of(Tag<OrganizationPage>)
{
    static auto const schema = SchemaOf<OrganizationPage>("OrganizationPage")
                                   .field("items", &OrganizationPage::items, {"องค์กร", "Organisations"})
                                   .field("next", &OrganizationPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

Schema const& schema_of(Tag<RepresentativeView>)
{
    using R = RepresentativeView;
    static auto const schema = SchemaOf<R>("RepresentativeView")
                                   .field("id", &R::id, {"รหัส", "Id"})
                                   .field("title", &R::title, {"คำนำหน้า", "Title"})
                                   .field("first_name", &R::first_name, {"ชื่อ", "First name"})
                                   .field("last_name", &R::last_name, {"นามสกุล", "Last name"})
                                   .field("full_name", &R::full_name, {"ชื่อเต็ม", "Whole name"})
                                   .field("position", &R::position, {"ตำแหน่ง", "Position"})
                                   .field("phone", &R::phone, {"โทรศัพท์", "Telephone"})
                                   .field("from_date", &R::from_date, {"ตั้งแต่", "From"})
                                   .field("until_date", &R::until_date, {"ถึง", "Until"})
                                   .field("in_office", &R::in_office, {"อยู่ในตำแหน่ง", "In office"})
                                   .field("source", &R::source, {"ที่มา", "Source"})
                                   .field("made_up", &R::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("version", &R::version, {"ฉบับที่", "Version"});
    return schema;
}

Schema const& schema_of(Tag<OrganizationView>)
{
    using V = OrganizationView;
    static auto const schema = SchemaOf<V>("OrganizationView")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("kind", &V::kind, {"ประเภท", "Kind"})
                                   .field("name_th", &V::name_th, {"ชื่อ", "Name"})
                                   .field("name_en", &V::name_en, {"ชื่ออังกฤษ", "English name"})
                                   .field("short_name", &V::short_name, {"ชื่อย่อ", "Short name"})
                                   .field("registered_on", &V::registered_on, {"วันที่จดทะเบียน", "Registered on"})
                                   .field("phone", &V::phone, {"โทรศัพท์", "Telephone"})
                                   .field("email", &V::email, {"อีเมล", "E-mail"})
                                   .field("address", &V::address, {"ที่อยู่", "Address"})
                                   .field("note", &V::note, {"หมายเหตุ", "Note"})
                                   .field("areas", &V::areas, {"พื้นที่", "Areas"})
                                   .field("area_unknown", &V::area_unknown, {"ไม่ทราบพื้นที่แน่ชัด", "Exact area not known"})
                                   .field("source", &V::source, {"ที่มา", "Source"})
                                   .field("made_up", &V::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("active", &V::active, {"ยังดำเนินการ", "Active"})
                                   .field("representatives", &V::representatives, {"ผู้แทน", "Representatives"})
                                   .field("may_edit", &V::may_edit, {"แก้ไขได้", "May edit"})
                                   .field("version", &V::version, {"ฉบับที่", "Version"});
    return schema;
}

Schema const& schema_of(Tag<OrganizationForm>)
{
    using F = OrganizationForm;
    static auto const schema = SchemaOf<F>("OrganizationForm")
                                   .field("id", &F::id, {"รหัส", "Id"})
                                   .field("kind", &F::kind, {"ประเภท", "Kind"})
                                   .field("name_th", &F::name_th, {"ชื่อ", "Name"}, text(1, 200))
                                   .field("name_en", &F::name_en, {"ชื่ออังกฤษ", "English name"}, text(1, 200))
                                   .field("short_name", &F::short_name, {"ชื่อย่อ", "Short name"}, text(1, 60))
                                   .field("registered_on", &F::registered_on, {"วันที่จดทะเบียน", "Registered on"})
                                   .field("phone", &F::phone, {"โทรศัพท์", "Telephone"}, phone())
                                   .field("email", &F::email, {"อีเมล", "E-mail"}, email())
                                   .field("address", &F::address, {"ที่อยู่", "Address"}, long_text(500))
                                   .field("note", &F::note, {"หมายเหตุ", "Note"}, long_text(2000))
                                   .field("areas", &F::areas, {"พื้นที่", "Areas"}, items(0, kMostAreas))
                                   .field("area_unknown", &F::area_unknown, {"ไม่ทราบพื้นที่แน่ชัด", "Exact area not known"})
                                   .field("source", &F::source, {"ที่มา", "Source"}, text(1, 500))
                                   .field("made_up", &F::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("active", &F::active, {"ยังดำเนินการ", "Active"})
                                   .field("version", &F::version, {"ฉบับที่", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<RepresentativeForm>)
{
    using F = RepresentativeForm;
    static auto const schema = SchemaOf<F>("RepresentativeForm")
                                   .field("id", &F::id, {"รหัส", "Id"})
                                   .field("title", &F::title, {"คำนำหน้า", "Title"}, text(1, 40))
                                   .field("first_name", &F::first_name, {"ชื่อ", "First name"}, text(1, 100))
                                   .field("last_name", &F::last_name, {"นามสกุล", "Last name"}, text(1, 100))
                                   .field("position", &F::position, {"ตำแหน่ง", "Position"}, text(1, 200))
                                   .field("phone", &F::phone, {"โทรศัพท์", "Telephone"}, phone())
                                   .field("from_date", &F::from_date, {"ตั้งแต่", "From"})
                                   .field("until_date", &F::until_date, {"ถึง", "Until"})
                                   .field("source", &F::source, {"ที่มา", "Source"}, text(1, 500))
                                   .field("made_up", &F::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("version", &F::version, {"ฉบับที่", "Version"}, version());
    return schema;
}

Schema const& schema_of(Tag<KindCount>)
{
    static auto const schema = SchemaOf<KindCount>("KindCount")
                                   .field("kind", &KindCount::kind, {"ประเภท", "Kind"})
                                   .field("label_th", &KindCount::label_th, {"ชื่อประเภท", "Thai label"})
                                   .field("label_en", &KindCount::label_en, {"ชื่อประเภทอังกฤษ", "English label"})
                                   .field("organizations", &KindCount::organizations, {"จำนวนองค์กร", "Organisations"});
    return schema;
}

Schema const& schema_of(Tag<KindCounts>)
{
    static auto const schema = SchemaOf<KindCounts>("KindCounts")
                                   .field("items", &KindCounts::items, {"ประเภท", "Kinds"})
                                   .field("total", &KindCounts::total, {"รวม", "Total"});
    return schema;
}

OrganizationForm form_of(Organization const& o)
{
    OrganizationForm form;
    form.id = o.id;
    form.kind = o.kind;
    form.name_th = o.name_th;
    form.name_en = o.name_en;
    form.short_name = o.short_name;
    form.registered_on = o.registered_on;
    form.phone = o.phone;
    form.email = o.email;
    form.address = o.address;
    form.note = o.note;
    form.areas = o.areas;
    form.area_unknown = o.area_unknown;
    form.source = o.source;
    form.made_up = o.made_up;
    form.active = o.active;
    form.version = o.version;
    return form;
}

RepresentativeForm form_of(Representative const& p)
{
    RepresentativeForm form;
    form.id = p.id;
    form.title = p.title;
    form.first_name = p.first_name;
    form.last_name = p.last_name;
    form.position = p.position;
    form.phone = p.phone;
    form.from_date = p.from;
    form.until_date = p.until;
    form.source = p.source;
    form.made_up = p.made_up;
    form.version = p.version;
    return form;
}

} // namespace organizations
