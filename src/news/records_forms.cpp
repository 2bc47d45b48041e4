// The fields of the forms of articles.
#include "news/records.hpp"

namespace news {

using base::fields::long_text;
using base::fields::number;
using base::fields::SchemaOf;
using base::fields::text;

namespace {

constexpr std::int64_t kMostVersions = 1'000'000;

base::fields::Limits long_text_of(std::size_t min, std::size_t max)
{
    auto limits = long_text(max);
    limits.min_length = min;
    return limits;
}

} // namespace

Schema const& schema_of(Tag<ArticleForm>)
{
    using T = ArticleForm;
    static auto const schema = SchemaOf<T>("ArticleForm")
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions))
                                   .field("content", &T::content, {"เนื้อหา", "Content"});
    return schema;
}

Schema const& schema_of(Tag<StepForm>)
{
    using T = StepForm;
    static auto const schema =
        SchemaOf<T>("ArticleStepForm").field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<WordsForm>)
{
    using T = WordsForm;
    static auto const schema = SchemaOf<T>("ArticleWordsForm")
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions))
                                   .field("words", &T::words, {"เหตุผลหรือคำแนะนำ", "Words"}, long_text_of(1, 1'000));
    return schema;
}

Schema const& schema_of(Tag<PublishForm>)
{
    using T = PublishForm;
    static auto const schema = SchemaOf<T>("ArticlePublishForm")
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions))
                                   .field("publish_at", &T::publish_at, {"เผยแพร่เมื่อ", "Published at"});
    return schema;
}

Schema const& schema_of(Tag<PictureForm>)
{
    using T = PictureForm;
    static auto const schema = SchemaOf<T>("ArticlePictureForm")
                                   .field("sha256", &T::sha256, {"ลายนิ้วมือของภาพ", "Hash of the picture"}, text(64, 64))
                                   .field("shows_people", &T::shows_people, {"เห็นบุคคลในภาพ", "People can be seen"});
    return schema;
}

Schema const& schema_of(Tag<ConsentForm>)
{
    using T = ConsentForm;
    static auto const schema =
        SchemaOf<T>("ArticleConsentForm")
            .field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions))
            .field("shows_people", &T::shows_people, {"เห็นบุคคลในภาพ", "People can be seen"})
            .field("consent_by", &T::consent_by, {"ผู้ให้ความยินยอม", "Who consented"}, text(0, 200))
            .field("consent_paper", &T::consent_paper, {"เลขที่หรือที่เก็บเอกสาร", "Number or place of the paper"}, text(0, 200))
            .field("consent_on", &T::consent_on, {"วันที่ยินยอม", "Day of the consent"});
    return schema;
}

Schema const& schema_of(Tag<PreviewForm>)
{
    using T = PreviewForm;
    static auto const schema = SchemaOf<T>("ArticlePreviewForm").field("text", &T::text, {"ข้อความ", "Text"}, long_text(60'000));
    return schema;
}

Schema const& schema_of(Tag<ThemeForm>)
{
    using T = ThemeForm;
    static auto const schema = SchemaOf<T>("ArticleThemeForm")
                                   .field("version", &T::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions))
                                   .field("label_th", &T::label_th, {"ชื่อประเด็น", "Name in Thai"}, text(1, 80))
                                   .field("label_en", &T::label_en, {"ชื่อประเด็น (อังกฤษ)", "Name in English"}, text(1, 80))
                                   .field("position", &T::position, {"ลำดับ", "Position"}, number(0, 10'000))
                                   .field("active", &T::active, {"ใช้อยู่", "In use"});
    return schema;
}

} // namespace news
