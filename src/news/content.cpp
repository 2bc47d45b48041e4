// The fields of a version.
#include "news/content.hpp"

namespace news {

using base::fields::items;
using base::fields::long_text;
using base::fields::SchemaOf;
using base::fields::text;

namespace {

constexpr std::size_t kBody = 60'000; // some twenty pages; limits of the markup are in markdown.hpp

} // namespace

Schema const& schema_of(Tag<PictureUse>)
{
    using P = PictureUse;
    static auto const schema =
        SchemaOf<P>("ArticlePictureUse")
            .field("picture_id", &P::picture_id, {"ภาพ", "Picture"})
            .field("caption_th", &P::caption_th, {"คำบรรยายภาพ", "Caption in Thai"}, text(0, 500))
            .field("caption_en", &P::caption_en, {"คำบรรยายภาพ (อังกฤษ)", "Caption in English"}, text(0, 500))
            .field("alt_th", &P::alt_th, {"ข้อความแทนภาพ", "Text instead of the picture, in Thai"}, text(0, 300))
            .field("alt_en", &P::alt_en, {"ข้อความแทนภาพ (อังกฤษ)", "The same in English"}, text(0, 300))
            .field("credit", &P::credit, {"ผู้ถ่ายภาพ", "Photographer"}, text(0, 200));
    return schema;
}

Schema const& schema_of(Tag<Fact>)
{
    static auto const schema = SchemaOf<Fact>("ArticleFact")
                                   .field("told", &Fact::told, {"ตัวเลขตามที่เขียน", "As it stands in the text"}, text(1, 200))
                                   .field("kind", &Fact::kind, {"ชนิดของข้อมูลต้นทาง", "Kind of its record"}, text(1, 60))
                                   .field("record_id", &Fact::record_id, {"รหัสข้อมูลต้นทาง", "Its record"}, text(0, 80))
                                   .field("figure_key", &Fact::figure_key, {"ตัวชี้วัด", "Which of its figures"}, text(0, 80));
    return schema;
}

Schema const& schema_of(Tag<Content>)
{
    using C = Content;
    static auto const schema = SchemaOf<C>("ArticleContent")
                                   .field("title_th", &C::title_th, {"หัวข่าว", "Title in Thai"}, text(1, 200))
                                   .field("lead_th", &C::lead_th, {"ความนำ", "Lead in Thai"}, long_text(1'000))
                                   .field("body_th", &C::body_th, {"เนื้อข่าว", "Text in Thai"}, long_text(kBody))
                                   .field("title_en", &C::title_en, {"หัวข่าว (อังกฤษ)", "Title in English"}, text(0, 200))
                                   .field("lead_en", &C::lead_en, {"ความนำ (อังกฤษ)", "Lead in English"}, long_text(1'000))
                                   .field("body_en", &C::body_en, {"เนื้อข่าว (อังกฤษ)", "Text in English"}, long_text(kBody))
                                   .field("byline", &C::byline, {"ผู้เขียน", "Byline"}, text(0, 200))
                                   .field("office_id", &C::office_id, {"หน่วยงาน", "Office"})
                                   .field("slug", &C::slug, {"ที่อยู่ของข่าว", "Address"}, text(0, 80))
                                   .field("themes", &C::themes, {"ประเด็น", "Themes"}, items(0, 8))
                                   .field("areas", &C::areas, {"พื้นที่", "Areas"}, items(0, 30))
                                   .field("pictures", &C::pictures, {"ภาพ", "Pictures"}, items(0, 30))
                                   .field("agreement_id", &C::agreement_id, {"บันทึกข้อตกลง", "Agreement"})
                                   .field("round_id", &C::round_id, {"รอบโครงการ", "Round"})
                                   .field("facts", &C::facts, {"ตัวเลขกับข้อมูลต้นทาง", "Numbers and their records"}, items(0, 200));
    return schema;
}

} // namespace news
