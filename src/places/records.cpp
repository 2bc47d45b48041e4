// The fields of what places send, and the labels of the levels.
#include "places/records.hpp"

namespace places {

using base::fields::SchemaOf;

std::span<base::EnumValue<Level> const> values_of(Level)
{
    static base::EnumValue<Level> const values[] = {
        {Level::Province, "province", {"จังหวัด", "Province"}},
        {Level::District, "district", {"อำเภอ", "District"}},
        {Level::Tambon, "tambon", {"ตำบล", "Tambon"}},
    };
    return values;
}

Schema const& schema_of(Tag<AreaView>)
{
    static auto const schema = SchemaOf<AreaView>("AreaView")
                                   .field("code", &AreaView::code, {"รหัส", "Code"})
                                   .field("level", &AreaView::level, {"ระดับ", "Level"})
                                   .field("parent", &AreaView::parent, {"อยู่ใน", "Lies in"})
                                   .field("name_th", &AreaView::name_th, {"ชื่อ", "Thai name"})
                                   .field("name_en", &AreaView::name_en, {"ชื่ออังกฤษ", "English name"})
                                   .field("full_name_th", &AreaView::full_name_th, {"ชื่อเต็ม", "Whole Thai name"})
                                   .field("full_name_en", &AreaView::full_name_en, {"ชื่อเต็มอังกฤษ", "Whole English name"})
                                   .field("postcode", &AreaView::postcode, {"รหัสไปรษณีย์", "Postcode"})
                                   .field("latitude", &AreaView::latitude, {"ละติจูด", "Latitude"})
                                   .field("longitude", &AreaView::longitude, {"ลองจิจูด", "Longitude"})
                                   .field("population", &AreaView::population, {"ประชากรตามทะเบียน", "Registered people"})
                                   .field("households", &AreaView::households, {"ครัวเรือนตามทะเบียน", "Registered households"})
                                   .field("facts_as_of", &AreaView::facts_as_of, {"ข้อมูล ณ วันที่", "Counts as of"})
                                   .field("facts_source", &AreaView::facts_source, {"ที่มาของข้อมูล", "Source of the counts"})
                                   .field("active", &AreaView::active, {"ใช้อยู่", "Given out today"})
                                   .field("successor", &AreaView::successor, {"รหัสที่ใช้แทน", "Replaced by"});
    return schema;
}

Schema const& schema_of(Tag<AreaList>)
{
    static auto const schema = SchemaOf<AreaList>("AreaList").field("items", &AreaList::items, {"พื้นที่", "Areas"});
    return schema;
}

AreaView view_of(Area const& area, base::Bilingual const& full_name)
{
    AreaView view;
    view.code = area.code;
    view.level = area.level;
    if (area.level != Level::Province)
        view.parent = area.parent;
    view.name_th = area.name_th;
    view.name_en = area.name_en;
    view.full_name_th = full_name.th;
    view.full_name_en = full_name.en;
    view.postcode = area.postcode;
    view.latitude = area.latitude;
    view.longitude = area.longitude;
    view.population = area.population;
    view.households = area.households;
    view.facts_as_of = area.facts_as_of;
    view.facts_source = area.facts_source;
    view.active = area.active;
    view.successor = area.successor;
    return view;
}

} // namespace places
