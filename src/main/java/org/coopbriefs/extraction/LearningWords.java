package org.coopbriefs.extraction;

/** Words of learning, as parts of patterns over folded text: who learns, and what schools do. */
public final class LearningWords {

    /** Whom nothing but learning makes what they are called. */
    public static final String LEARNERS =
            "lưu học sinh|lhs|du học sinh|học sinh|sinh viên|học viên|nghiên cứu sinh|thực tập sinh";

    /** People of a country, whatever they do. */
    public static final String PEOPLE =
            LEARNERS
                    + "|cán bộ|công chức|nhân dân|người|con em|các em|bạn trẻ|thanh niên|thanh thiếu niên|quân nhân|quân đội|sĩ quan|chiến sĩ|công an|bác sĩ|giáo viên|nông dân|phụ nữ";

    /** What is done at schools and on courses, and at home only there. */
    public static final String SCHOOLING =
            "học (?:việc|nghề|tập(?! kinh nghiệm))|giảng đường|thực tập|mái trường|huấn luyện(?! viên)|mở (?:\\p{L}{1,8} |\\d{1,2} ){0,2}(?:lớp|khóa)|trang bị (?:kiến thức|kỹ năng)|nuôi (?:ăn )?học|ăn học|nuôi dạy|theo học|du học|nhập học|nhập trường|tựu trường|khai (?:giảng|khóa|trường)|bế (?:giảng|khóa)|ra trường|tốt nghiệp|tuyển sinh|trúng tuyển|học tiếng|"
                    + "(?:lớp|khóa) (?:học|đào tạo|bồi dưỡng|tập huấn|dạy|thực hành|tiếng)|đỡ đầu|nâng bước|đến trường|tới trường";

    /** What is done to those who learn: "được ... bồi dưỡng". */
    public static final String TEACHING =
            "đào tạo|bồi dưỡng|tập huấn|huấn luyện(?! viên)|dạy|nuôi (?:ăn )?học|nuôi dạy|cử đi học|cầm tay chỉ việc|kèm cặp|truyền nghề|truyền đạt|trang bị (?:kiến thức|kỹ năng)|hướng dẫn (?:kỹ thuật|cách|kỹ năng)";

    private LearningWords() {}
}
