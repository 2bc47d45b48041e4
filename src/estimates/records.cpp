// The fields of the price book and the kits, and the names of their choices.
#include "estimates/records.hpp"

#include "estimates/limits.hpp"

namespace estimates {

using namespace base::fields;

std::span<base::EnumValue<Category> const> values_of(Category)
{
    static base::EnumValue<Category> const values[] = {
        {Category::Roofing, "roofing", {"วัสดุมุงหลังคา", "Roofing"}},
        {Category::Timber, "timber", {"ไม้และแผ่น", "Timber and boards"}},
        {Category::Steel, "steel", {"เหล็ก", "Steel"}},
        {Category::Masonry, "masonry", {"ปูน หิน ทราย อิฐ", "Masonry and concrete"}},
        {Category::DoorsWindows, "doors_windows", {"ประตูหน้าต่าง", "Doors and windows"}},
        {Category::Sanitary, "sanitary", {"สุขภัณฑ์", "Sanitary ware"}},
        {Category::Water, "water", {"ประปา", "Water supply"}},
        {Category::Electrical, "electrical", {"ไฟฟ้า", "Electrical"}},
        {Category::Paint, "paint", {"สี", "Paint"}},
        {Category::Fasteners, "fasteners", {"ตะปู สกรู อุปกรณ์ยึด", "Nails, screws, fasteners"}},
        {Category::Tools, "tools", {"เครื่องมือและของใช้", "Tools and supplies"}},
        {Category::Labour, "labour", {"ค่าแรง", "Labour"}},
        {Category::Transport, "transport", {"ค่าขนส่ง", "Transport"}},
        {Category::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return values;
}

std::span<base::EnumValue<Source> const> values_of(Source)
{
    static base::EnumValue<Source> const values[] = {
        {Source::Grant, "grant", {"งบโครงการ", "Grant"}},
        {Source::Material, "material", {"สมทบเป็นวัสดุ", "Material contributed"}},
        {Source::Labour, "labour", {"สมทบเป็นแรงงาน", "Labour contributed"}},
        {Source::Cash, "cash", {"สมทบเป็นเงิน", "Cash contributed"}},
    };
    return values;
}

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const values[] = {
        {State::Draft, "draft", {"ร่าง", "Draft"}},
        {State::Final, "final", {"จัดทำแล้ว", "Prepared"}},
        {State::Replaced, "replaced", {"มีฉบับใหม่แทน", "Replaced"}},
    };
    return values;
}

Schema const& schema_of(Tag<ItemForm>)
{
    static auto const schema = SchemaOf<ItemForm>("PriceItemForm")
                                   .field("code", &ItemForm::code, {"รหัส", "Code"}, text(1, 40))
                                   .field("name_th", &ItemForm::name_th, {"ชื่อรายการ", "Thai name"}, text(1, 200))
                                   .field("name_en", &ItemForm::name_en, {"ชื่ออังกฤษ", "English name"}, text(0, 200))
                                   .field("unit_th", &ItemForm::unit_th, {"หน่วย", "Unit"}, text(1, 40))
                                   .field("unit_en", &ItemForm::unit_en, {"หน่วย (อังกฤษ)", "Unit in English"}, text(0, 40))
                                   .field("category", &ItemForm::category, {"หมวด", "Category"})
                                   .field("active", &ItemForm::active, {"ยังใช้อยู่", "In use"})
                                   .field("note", &ItemForm::note, {"หมายเหตุ", "Note"}, text(0, 500))
                                   .field("version", &ItemForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<PriceForm>)
{
    static auto const schema =
        SchemaOf<PriceForm>("ItemPriceForm")
            .field("area", &PriceForm::area, {"พื้นที่", "Area"})
            .field("valid_from", &PriceForm::valid_from, {"ใช้ตั้งแต่วันที่", "Valid from"})
            .field("valid_until", &PriceForm::valid_until, {"ใช้ถึงวันที่", "Valid until"})
            .field("price_satang", &PriceForm::price_satang, {"ราคาต่อหน่วย", "Unit price"}, number(1, kMostSatang))
            .field("source", &PriceForm::source, {"ที่มาของราคา", "Source"}, text(1, 300));
    return schema;
}

Schema const& schema_of(Tag<PriceView>)
{
    static auto const schema = SchemaOf<PriceView>("ItemPrice")
                                   .field("id", &PriceView::id, {"รหัส", "Id"})
                                   .field("area", &PriceView::area, {"พื้นที่", "Area"})
                                   .field("area_th", &PriceView::area_th, {"ชื่อพื้นที่", "Thai name of the area"})
                                   .field("area_en", &PriceView::area_en, {"ชื่อพื้นที่ (อังกฤษ)", "English name of the area"})
                                   .field("valid_from", &PriceView::valid_from, {"ใช้ตั้งแต่วันที่", "Valid from"})
                                   .field("valid_until", &PriceView::valid_until, {"ใช้ถึงวันที่", "Valid until"})
                                   .field("price_satang", &PriceView::price_satang, {"ราคาต่อหน่วย", "Unit price"})
                                   .field("source", &PriceView::source, {"ที่มาของราคา", "Source"})
                                   .field("recorded_at", &PriceView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &PriceView::recorded_by, {"บันทึกโดย", "Recorded by"})
                                   .field("counts", &PriceView::counts, {"ยังนับ", "Still counts"});
    return schema;
}

Schema const& schema_of(Tag<ItemRow>)
{
    static auto const schema = SchemaOf<ItemRow>("PriceItem")
                                   .field("id", &ItemRow::id, {"รหัส", "Id"})
                                   .field("code", &ItemRow::code, {"รหัส", "Code"})
                                   .field("name_th", &ItemRow::name_th, {"ชื่อรายการ", "Thai name"})
                                   .field("name_en", &ItemRow::name_en, {"ชื่ออังกฤษ", "English name"})
                                   .field("unit_th", &ItemRow::unit_th, {"หน่วย", "Unit"})
                                   .field("unit_en", &ItemRow::unit_en, {"หน่วย (อังกฤษ)", "Unit in English"})
                                   .field("category", &ItemRow::category, {"หมวด", "Category"})
                                   .field("active", &ItemRow::active, {"ยังใช้อยู่", "In use"})
                                   .field("note", &ItemRow::note, {"หมายเหตุ", "Note"})
                                   .field("made_up", &ItemRow::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("version", &ItemRow::version, {"รุ่นของข้อมูล", "Version"})
                                   .field("price", &ItemRow::price, {"ราคา ณ วันนั้น", "Price of the day"})
                                   .field("prices", &ItemRow::prices, {"จำนวนราคาที่บันทึก", "Prices entered"});
    return schema;
}

Schema const& schema_of(Tag<ItemList>)
{
    static auto const schema = SchemaOf<ItemList>("PriceItems")
                                   .field("items", &ItemList::items, {"รายการ", "Items"})
                                   .field("area", &ItemList::area, {"พื้นที่", "Area"})
                                   .field("area_th", &ItemList::area_th, {"ชื่อพื้นที่", "Thai name of the area"})
                                   .field("area_en", &ItemList::area_en, {"ชื่อพื้นที่ (อังกฤษ)", "English name of the area"})
                                   .field("on", &ItemList::on, {"ราคา ณ วันที่", "Prices of"})
                                   .field("may_write", &ItemList::may_write, {"แก้ไขได้", "May be changed by the reader"});
    return schema;
}

Schema const& schema_of(Tag<ItemView>)
{
    static auto const schema = SchemaOf<ItemView>("PriceItemHistory")
                                   .field("item", &ItemView::item, {"รายการ", "Item"})
                                   .field("history", &ItemView::history, {"ประวัติราคา", "Prices, newest first"});
    return schema;
}

Schema const& schema_of(Tag<ImportView>)
{
    static auto const schema = SchemaOf<ImportView>("PriceImport")
                                   .field("rows", &ImportView::rows, {"จำนวนแถว", "Rows"})
                                   .field("new_items", &ImportView::new_items, {"รายการใหม่", "New items"})
                                   .field("changed_items", &ImportView::changed_items, {"รายการที่แก้ไข", "Changed items"})
                                   .field("new_prices", &ImportView::new_prices, {"ราคาใหม่", "New prices"})
                                   .field("unchanged", &ImportView::unchanged, {"แถวที่เหมือนเดิม", "Rows that change nothing"});
    return schema;
}

Schema const& schema_of(Tag<KitLine>)
{
    static auto const schema = SchemaOf<KitLine>("RepairKitLine")
                                   .field("item_id", &KitLine::item_id, {"รายการ", "Item"})
                                   .field("people", &KitLine::people, {"จำนวนคน", "Workers"}, number(1, 1'000))
                                   .field("quantity_milli", &KitLine::quantity_milli,
                                          {"ปริมาณ (ส่วนในพัน)", "Quantity in thousandths"}, number(1, kMostMilli));
    return schema;
}

Schema const& schema_of(Tag<KitForm>)
{
    static auto const schema = SchemaOf<KitForm>("RepairKitForm")
                                   .field("part", &KitForm::part, {"ส่วนของบ้าน", "Part of the house"})
                                   .field("state", &KitForm::state, {"สภาพ", "State"})
                                   .field("action", &KitForm::action, {"ต้องทำ", "To do"})
                                   .field("name_th", &KitForm::name_th, {"ชื่อชุด", "Thai name"}, text(1, 200))
                                   .field("name_en", &KitForm::name_en, {"ชื่ออังกฤษ", "English name"}, text(0, 200))
                                   .field("active", &KitForm::active, {"ยังใช้อยู่", "In use"})
                                   .field("lines", &KitForm::lines, {"รายการ", "Lines"}, items(1, 100))
                                   .field("version", &KitForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<KitView>)
{
    static auto const schema =
        SchemaOf<KitView>("RepairKit")
            .field("id", &KitView::id, {"รหัส", "Id"})
            .field("part", &KitView::part, {"ส่วนของบ้าน", "Part of the house"})
            .field("state", &KitView::state, {"สภาพ", "State"})
            .field("action", &KitView::action, {"ต้องทำ", "To do"})
            .field("name_th", &KitView::name_th, {"ชื่อชุด", "Thai name"})
            .field("name_en", &KitView::name_en, {"ชื่ออังกฤษ", "English name"})
            .field("active", &KitView::active, {"ยังใช้อยู่", "In use"})
            .field("made_up", &KitView::made_up, {"ข้อมูลสมมุติ", "Made up"})
            .field("version", &KitView::version, {"รุ่นของข้อมูล", "Version"})
            .field("lines", &KitView::lines, {"รายการ", "Lines"})
            .field("cost_satang", &KitView::cost_satang, {"ราคารวม ณ วันนั้น", "Cost with the prices of the day"})
            .field("without_price", &KitView::without_price, {"รายการที่ยังไม่มีราคา", "Lines without a price"});
    return schema;
}

Schema const& schema_of(Tag<NamedPart>)
{
    static auto const schema = SchemaOf<NamedPart>("RepairChoice")
                                   .field("name", &NamedPart::name, {"ชื่อ", "Name"})
                                   .field("label_th", &NamedPart::label_th, {"คำ", "In Thai"})
                                   .field("label_en", &NamedPart::label_en, {"คำ (อังกฤษ)", "In English"});
    return schema;
}

Schema const& schema_of(Tag<KitList>)
{
    static auto const schema = SchemaOf<KitList>("RepairKits")
                                   .field("items", &KitList::items, {"ชุดซ่อม", "Kits"})
                                   .field("parts", &KitList::parts, {"ส่วนของบ้าน", "Parts of a house"})
                                   .field("states", &KitList::states, {"สภาพ", "States"})
                                   .field("actions", &KitList::actions, {"สิ่งที่ต้องทำ", "Things to do"})
                                   .field("may_write", &KitList::may_write, {"แก้ไขได้", "May be changed by the reader"});
    return schema;
}

} // namespace estimates
