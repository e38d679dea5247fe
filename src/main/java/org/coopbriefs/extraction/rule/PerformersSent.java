package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.KeyPattern;

/** Artists who performed across the border. */
@ApplicationScoped
public class PerformersSent extends CountedRule {

    private static final KeyPattern PERFORMERS =
            KeyPattern.of("^ ?(?:nghệ sĩ|diễn viên|nghệ nhân|nhạc công|artists|performers)");

    private static final KeyPattern PERFORMING =
            KeyPattern.words("biểu diễn|giao lưu văn nghệ|lưu diễn|performed|perform");

    @Override
    public String kind() {
        return "performers-sent";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Nghệ sĩ sang biểu diễn", "en", "Performers sent", "lo", "ນັກສະແດງທີ່ສົ່ງໄປ");
    }

    @Override
    List<String> units() {
        return List.of("PERFORMERS");
    }

    @Override
    String unit(Passage passage) {
        boolean perform =
                PERFORMERS.matcher(passage.after()).find()
                        && Passage.has(PERFORMING, passage.sentence().key());
        return perform && Gift.abroad(passage.article(), passage.sentence()) ? "PERFORMERS" : null;
    }
}
