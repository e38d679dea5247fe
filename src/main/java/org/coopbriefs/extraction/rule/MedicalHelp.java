package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** Patients treated and doctors sent across the border. */
@ApplicationScoped
public class MedicalHelp extends CountedRule {

    private static final KeyPattern CARE =
            KeyPattern.words(
                    "khám(?:,? chữa)? bệnh|khám(?:,| và)? (?:điều trị|cấp thuốc|tư vấn)|khám sức"
                            + " khỏe|chữa bệnh|điều trị|phẫu thuật|mổ(?: mắt| tim)?|cấp phát thuốc|cấp"
                            + " thuốc|treated|treatment|examined|examinations?|surgery|operated");

    private static final KeyPattern PATIENTS =
            KeyPattern.of(
                    "^ ?(?:lượt )?(?:bệnh nhân|ca(?= (?:bệnh|mổ|phẫu))|người dân|người bệnh|bà"
                            + " con|người(?= (?:lào|dân|bệnh|nghèo|cao tuổi))|lượt người|(?:em|cháu|trẻ)(?= [^,;.]{0,40}(?:mổ|phẫu thuật))|(?:lao"
                            + " )?patients|(?:lao |local )?(?:people|residents|villagers))");

    private static final KeyPattern DOCTORS =
            KeyPattern.of(
                    "^ ?(?:(?:đồng chí )?(?:y, bác s[ĩỹ]|y bác s[ĩỹ]|bác s[ĩỹ]|thầy thuốc|nhân viên"
                            + " y tế|cán bộ y tế)|doctors|medics)");

    private static final KeyPattern SENT =
            KeyPattern.words("cử|đưa|điều động|tăng cường|gồm|sang|sent|dispatched");

    private static final KeyPattern GROUP_OF =
            KeyPattern.of("(?<!\\p{L})(?:đoàn|tổ|nhóm|kíp|team of) $");

    private static final KeyPattern TAUGHT = KeyPattern.words("đào tạo|tập huấn|bồi dưỡng|trained");

    @Override
    public String kind() {
        return "medical-help";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("vi", "Hỗ trợ y tế", "en", "Medical help", "lo", "ການຊ່ວຍເຫຼືອດ້ານການແພດ");
    }

    @Override
    List<String> units() {
        return List.of("PATIENTS", "DOCTORS");
    }

    @Override
    String unit(Passage passage) {
        if (!Abroad.named(passage.article(), passage.sentence())) {
            return null;
        }
        KeyText key = passage.sentence().key();
        if (PATIENTS.matcher(passage.after()).find() && Passage.has(CARE, key)) {
            return "PATIENTS";
        }
        boolean doctors = DOCTORS.matcher(passage.after()).find();
        boolean went = Passage.has(SENT, key) || GROUP_OF.matcher(passage.before()).find();
        return doctors && went && !Passage.has(TAUGHT, key) ? "DOCTORS" : null;
    }
}
