package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.WeakPassword;
import org.coopbriefs.activity.ActivityRegrouping;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.MailTroubles;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.mail.SmtpConnection.NoConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.setting.MailAccount;
import org.coopbriefs.delivery.setting.Refused;
import org.coopbriefs.plan.Cadence;
import org.coopbriefs.plan.Run;
import org.coopbriefs.plan.Timing;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.Verdict;
import org.coopbriefs.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the pages is there in every language. */
class UiMessagesTest {

    private static final Pattern KIND = Pattern.compile("String KIND = \"([^\"]++)\"");
    private static final Pattern USED = Pattern.compile("ui:t\\('([^']++)'");

    @Test
    void languagesHaveTheSameKeys() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("vi").keySet()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void textsAreWellFormedAndNotEmpty(Language language) {
        ResourceBundle texts = bundle(language.code());
        for (String key : texts.keySet()) {
            assertThat(new MessageFormat(texts.getString(key)).format(new Object[] {1, 2, 3}))
                    .as(key)
                    .isNotBlank();
        }
    }

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void placeholdersAgree(Language language) {
        ResourceBundle texts = bundle(language.code());
        assertThat(bundle("vi").keySet()).containsAll(texts.keySet());
        for (String key : bundle("vi").keySet()) {
            assertThat(new MessageFormat(texts.getString(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(
                            new MessageFormat(bundle("vi").getString(key))
                                    .getFormatsByArgumentIndex());
        }
    }

    @Test
    void templatesUseTextsThatExist() throws IOException {
        Set<String> used = used();
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(bundle("vi").keySet()).containsAll(used);
    }

    @Test
    void everyValueThatPagesShowHasAName() {
        Set<String> keys = bundle("vi").keySet();
        assertNamed(keys, "schedules.cadence.", Cadence.values());
        assertNamed(keys, "schedules.calendar.", Calendar.values());
        assertNamed(keys, "schedules.rule.", Timing.Rule.values());
        assertNamed(keys, "runs.state.", Run.State.values());
        assertNamed(keys, "mail.account.", MailAccount.Use.values());
        assertNamed(keys, "mail.tls.", MailConfig.Tls.values());
        assertNamed(keys, "mail.refused.", Refused.Why.values());
        assertNamed(keys, "mail.probe.", SmtpOutcome.Kind.values());
        assertNamed(keys, "mail.probe.", NoConnection.Reason.values());
        assertNamed(keys, "home.mail.", MailTroubles.Kind.values());
        assertNamed(keys, "server.", OwnWords.values());
        for (AuditAction action : AuditAction.values()) {
            assertThat(keys).contains("action." + action);
        }
        for (RejectionReason reason : RejectionReason.values()) {
            assertThat(keys).contains("reason." + reason);
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(keys).contains("verdict." + verdict);
        }
        for (ActivityRegrouping.Kind kind : ActivityRegrouping.Kind.values()) {
            assertThat(keys).contains("regroup." + kind);
        }
        for (Role role : Role.values()) {
            assertThat(keys).contains("role." + role, "role." + role + ".hint");
        }
        for (WeakPassword.Weakness weakness : WeakPassword.Weakness.values()) {
            assertThat(keys).contains("password.weak." + weakness);
        }
    }

    /** The queue's page names every kind of work. */
    @Test
    void everyKindOfWorkHasAName() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher kind = KIND.matcher(Files.readString(source));
                while (kind.find()) {
                    kinds.add("work.kind." + kind.group(1));
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(4);
        assertThat(bundle("vi").keySet()).containsAll(kinds);
    }

    @Test
    void noTemplateHasScriptsOrStylesInIt() throws IOException {
        Pattern inline =
                Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]++=|hx-on|js:");
        try (Stream<Path> templates = templates()) {
            for (Path template : templates.toList()) {
                assertThat(Files.readString(template))
                        .as(template.toString())
                        .doesNotContainPattern(inline);
            }
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = templates()) {
            for (Path template : templates.toList()) {
                Matcher matcher = USED.matcher(Files.readString(template));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("src/main/resources/templates"))
                .filter(path -> path.toString().endsWith(".html"));
    }

    private static ResourceBundle bundle(String language) {
        return UiMessages.bundle(Locale.of(language));
    }

    private static void assertNamed(Set<String> keys, String group, Enum<?>... values) {
        assertThat(keys).containsAll(Stream.of(values).map(value -> group + value.name()).toList());
    }
}
