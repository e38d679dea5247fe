package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coopbriefs.brief.Aid;
import org.coopbriefs.brief.Reason;
import org.coopbriefs.extraction.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No language may lack a message: there is no falling back to another. */
class MessagesTest {

    private static final TemplateFolder FOLDER =
            TemplateFolder.of(Path.of("report-templates"), "monthly-brief");
    private static final MessageBundle VIETNAMESE = MessageBundle.of("vi").with(FOLDER);

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void hasTheKeysOfTheVietnameseOnes(String language) {
        assertThat(MessageBundle.of(language).keys()).isEqualTo(MessageBundle.of("vi").keys());
        assertThat(MessageBundle.of(language).with(FOLDER).keys()).isEqualTo(VIETNAMESE.keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void fillsNoPlaceThatTheVietnameseLeaveEmpty(String language) {
        MessageBundle other = MessageBundle.of(language).with(FOLDER);
        for (String key : VIETNAMESE.keys()) {
            if (!key.startsWith("date.") && !key.startsWith("period.")) {
                assertThat(places(VIETNAMESE, key)).as(key).containsAll(places(other, key));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void isWellFormed(String language) {
        Words words = new Words(MessageBundle.of(language).with(FOLDER));
        Object[] arguments = {1, 2, 3, 4, 5, 6};
        for (String key : VIETNAMESE.keys()) {
            assertThat(words.text(key, arguments)).as(key).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void saysAllThatTheTemplateAsksFor() throws IOException {
        String template = Files.readString(Path.of("report-templates/monthly-brief/template.html"));
        Set<String> asked =
                Pattern.compile("\\{m:([a-z-]+)")
                        .matcher(template)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(VIETNAMESE.keys()).containsAll(asked);
    }

    @Test
    void namesEveryReasonHedgeAndGiver() {
        assertThat(VIETNAMESE.keys())
                .containsAll(keys("reason", Reason.values()))
                .containsAll(keys("giver", Aid.Giver.values()));
        assertThat(keys("qualifier", Qualifier.values()))
                .filteredOn(key -> !VIETNAMESE.keys().contains(key))
                .containsExactly("qualifier.EXACT");
    }

    @Test
    void refusesAMessageThatNobodyWrote() {
        Words words = new Words(MessageBundle.of("vi"));

        assertThatThrownBy(() -> words.text("no-such-message"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("no-such-message");
    }

    private static Set<String> keys(String group, Enum<?>... names) {
        return Arrays.stream(names).map(n -> group + "." + n.name()).collect(Collectors.toSet());
    }

    private static Set<String> places(MessageBundle bundle, String key) {
        return new MessageFormat(bundle.find(key)).getArgumentNames();
    }
}
