// The fields of what articles show, and the names of states and steps.
#include "news/records.hpp"

#include "news/steps.hpp"

namespace news {

using base::fields::SchemaOf;

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Draft, "draft", {"ร่าง", "a draft"}},
        {State::Submitted, "submitted", {"รอตรวจ", "waiting for its review"}},
        {State::Returned, "returned", {"ส่งกลับแก้ไข", "returned"}},
        {State::Approved, "approved", {"ตรวจแล้ว", "approved"}},
        {State::Published, "published", {"เผยแพร่", "published"}},
        {State::Withdrawn, "withdrawn", {"ถอนแล้ว", "withdrawn"}},
    };
    return rows;
}

std::span<base::EnumValue<Step> const> values_of(Step)
{
    static base::EnumValue<Step> const rows[] = {
        {Step::Save, "save", {"แก้ไข", "save"}},
        {Step::Submit, "submit", {"ส่งตรวจ", "submit"}},
        {Step::Return, "return", {"ส่งกลับ", "return"}},
        {Step::Approve, "approve", {"อนุมัติ", "approve"}},
        {Step::Publish, "publish", {"เผยแพร่", "publish"}},
        {Step::Withdraw, "withdraw", {"ถอน", "withdraw"}},
    };
    return rows;
}

Schema const& schema_of(Tag<ArticleRow>)
{
    using T = ArticleRow;
    static auto const schema = SchemaOf<T>("ArticleRow")
                                   .field("id", &T::id, {"รหัส", "Id"})
                                   .field("number", &T::number, {"เลขที่", "Number"})
                                   .field("title", &T::title, {"หัวข่าว", "Title"})
                                   .field("state", &T::state, {"สถานะ", "State"})
                                   .field("state_th", &T::state_th, {"สถานะ (ไทย)", "State in Thai"})
                                   .field("state_en", &T::state_en, {"สถานะ (อังกฤษ)", "State in English"})
                                   .field("is_public", &T::is_public, {"เผยแพร่อยู่", "Public"})
                                   .field("is_scheduled", &T::is_scheduled, {"รอวันเผยแพร่", "Waits for its day"})
                                   .field("publish_at", &T::publish_at, {"เผยแพร่เมื่อ", "Published at"})
                                   .field("url", &T::url, {"ที่อยู่", "Address"})
                                   .field("area", &T::area, {"รหัสพื้นที่", "Area code"})
                                   .field("area_th", &T::area_th, {"พื้นที่", "Area in Thai"})
                                   .field("area_en", &T::area_en, {"พื้นที่ (อังกฤษ)", "Area in English"})
                                   .field("version_no", &T::version_no, {"ฉบับที่", "Saving"})
                                   .field("changed_at", &T::changed_at, {"แก้ไขเมื่อ", "Changed at"})
                                   .field("changed_by", &T::changed_by, {"แก้ไขโดย", "Changed by"})
                                   .field("made_up", &T::made_up, {"ข่าวสมมุติ", "Made up"});
    return schema;
}

Schema const& schema_of(Tag<ArticlePage>)
{
    using T = ArticlePage;
    static auto const schema = SchemaOf<T>("ArticlePage")
                                   .field("items", &T::items, {"รายการ", "Items"})
                                   .field("next", &T::next, {"ต่อจาก", "Next page"})
                                   .field("may_write", &T::may_write, {"เขียนได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<PictureView>)
{
    using T = PictureView;
    static auto const schema =
        SchemaOf<T>("ArticlePicture")
            .field("id", &T::id, {"รหัส", "Id"})
            .field("url", &T::url, {"ที่อยู่", "Address"})
            .field("thumb_url", &T::thumb_url, {"ภาพย่อ", "Small picture"})
            .field("width", &T::width, {"กว้าง", "Width"})
            .field("height", &T::height, {"สูง", "Height"})
            .field("shows_people", &T::shows_people, {"เห็นบุคคลในภาพ", "People can be seen"})
            .field("consent_by", &T::consent_by, {"ผู้ให้ความยินยอม", "Who consented"})
            .field("consent_paper", &T::consent_paper, {"เลขที่หรือที่เก็บเอกสาร", "Number or place of the paper"})
            .field("consent_on", &T::consent_on, {"วันที่ยินยอม", "Day of the consent"})
            .field("may_be_public", &T::may_be_public, {"เผยแพร่ได้", "May be public"})
            .field("version", &T::version, {"รุ่นของข้อมูล", "Version"})
            .field("added_at", &T::added_at, {"เพิ่มเมื่อ", "Added at"})
            .field("added_by", &T::added_by, {"เพิ่มโดย", "Added by"});
    return schema;
}

Schema const& schema_of(Tag<SavingView>)
{
    using T = SavingView;
    static auto const schema = SchemaOf<T>("ArticleSaving")
                                   .field("version_no", &T::version_no, {"ฉบับที่", "Saving"})
                                   .field("saved_at", &T::saved_at, {"บันทึกเมื่อ", "Saved at"})
                                   .field("saved_by", &T::saved_by, {"บันทึกโดย", "Saved by"})
                                   .field("restored", &T::restored, {"นำฉบับเดิมกลับมา", "Content taken from"})
                                   .field("is_shown", &T::is_shown, {"ฉบับที่เผยแพร่", "The one shown"});
    return schema;
}

Schema const& schema_of(Tag<Remark>)
{
    using T = Remark;
    static auto const schema = SchemaOf<T>("ArticleRemark")
                                   .field("field", &T::field, {"ช่อง", "Field"})
                                   .field("th", &T::th, {"ไทย", "Thai"})
                                   .field("en", &T::en, {"อังกฤษ", "English"});
    return schema;
}

Schema const& schema_of(Tag<ArticleView>)
{
    using T = ArticleView;
    static auto const schema = SchemaOf<T>("Article")
                                   .field("row", &T::row, {"ข่าว", "Article"})
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"})
                                   .field("content", &T::content, {"เนื้อหา", "Content"})
                                   .field("office_th", &T::office_th, {"หน่วยงาน", "Office"})
                                   .field("office_en", &T::office_en, {"หน่วยงาน (อังกฤษ)", "Office in English"})
                                   .field("pictures", &T::pictures, {"ภาพ", "Pictures"})
                                   .field("versions", &T::versions, {"ทุกฉบับ", "All savings"})
                                   .field("words", &T::words, {"เหตุผลหรือคำแนะนำ", "Words"})
                                   .field("words_by", &T::words_by, {"โดย", "By"})
                                   .field("missing", &T::missing, {"สิ่งที่ยังขาด", "What is missing"})
                                   .field("not_by_you", &T::not_by_you, {"เหตุที่ท่านตรวจไม่ได้", "Why you may not review it"})
                                   .field("may_save", &T::may_save, {"แก้ไขได้", "May save"})
                                   .field("may_submit", &T::may_submit, {"ส่งตรวจได้", "May submit"})
                                   .field("may_return", &T::may_return, {"ส่งกลับได้", "May return"})
                                   .field("may_approve", &T::may_approve, {"อนุมัติได้", "May approve"})
                                   .field("may_publish", &T::may_publish, {"เผยแพร่ได้", "May publish"})
                                   .field("may_withdraw", &T::may_withdraw, {"ถอนได้", "May withdraw"})
                                   .field("reads", &T::reads, {"ครั้งที่อ่าน", "Reads"})
                                   .field("votes", &T::votes, {"ผู้ให้คะแนน", "Votes"})
                                   .field("marks", &T::marks, {"คะแนนรวม", "Sum of marks"});
    return schema;
}

Schema const& schema_of(Tag<VersionView>)
{
    using T = VersionView;
    static auto const schema = SchemaOf<T>("ArticleVersion")
                                   .field("saving", &T::saving, {"การบันทึก", "Saving"})
                                   .field("content", &T::content, {"เนื้อหา", "Content"})
                                   .field("html_th", &T::html_th, {"ตามที่จะแสดง", "As it will look"})
                                   .field("html_en", &T::html_en, {"ตามที่จะแสดง (อังกฤษ)", "As it will look, in English"});
    return schema;
}

Schema const& schema_of(Tag<PreviewView>)
{
    using T = PreviewView;
    static auto const schema = SchemaOf<T>("ArticlePreview")
                                   .field("html", &T::html, {"ตามที่จะแสดง", "As it will look"})
                                   .field("refused", &T::refused, {"สิ่งที่ใช้ไม่ได้", "What is refused"});
    return schema;
}

Schema const& schema_of(Tag<ThemeView>)
{
    using T = ThemeView;
    static auto const schema = SchemaOf<T>("ArticleTheme")
                                   .field("name", &T::name, {"ชื่อในระบบ", "Name"})
                                   .field("label_th", &T::label_th, {"ชื่อประเด็น", "Name in Thai"})
                                   .field("label_en", &T::label_en, {"ชื่อประเด็น (อังกฤษ)", "Name in English"})
                                   .field("position", &T::position, {"ลำดับ", "Position"})
                                   .field("active", &T::active, {"ใช้อยู่", "In use"})
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<AgreementChoice>)
{
    using T = AgreementChoice;
    static auto const schema = SchemaOf<T>("ArticleAgreement")
                                   .field("id", &T::id, {"รหัส", "Id"})
                                   .field("title", &T::title, {"หัวข่าว", "Title"})
                                   .field("number", &T::number, {"เลขที่", "Number"})
                                   .field("signed_on", &T::signed_on, {"วันที่ลงนาม", "Signed on"})
                                   .field("round_id", &T::round_id, {"รอบโครงการ", "Round"});
    return schema;
}

Schema const& schema_of(Tag<ArticleChoices>)
{
    using T = ArticleChoices;
    static auto const schema = SchemaOf<T>("ArticleChoices")
                                   .field("themes", &T::themes, {"ประเด็น", "Themes"})
                                   .field("agreements", &T::agreements, {"บันทึกข้อตกลง", "Agreements"})
                                   .field("may_change_themes", &T::may_change_themes, {"แก้ไขประเด็นได้", "May change themes"});
    return schema;
}

} // namespace news
