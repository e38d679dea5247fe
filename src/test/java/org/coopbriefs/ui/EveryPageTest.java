package org.coopbriefs.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page is held in a browser to what it owes: its template is named here with a picture that
 * {@link Screen#isFine} takes of it. A new one fails until somebody has looked at it.
 */
class EveryPageTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Map<String, String> PICTURES =
            Map.ofEntries(
                    entry("ActivityAddingPages/add.html", "activity-new"),
                    entry("ActivityListPages/list.html", "activities"),
                    entry("ActivityPages/activity.html", "activity"),
                    entry("ActivityPages/duplicates.html", "duplicates"),
                    entry("AgreementPages/link.html", "calendar-link"),
                    entry("AgreementPages/register.html", "agreements"),
                    entry("ArticlePages/article.html", "article"),
                    entry("ArticlePages/list.html", "articles"),
                    entry("AuditPages/log.html", "audit"),
                    entry("BriefListPages/list.html", "briefs"),
                    entry("BriefPages/show.html", "brief"),
                    entry("BriefPreviewPages/preview.html", "brief-preview"),
                    entry("BriefWritingPages/write.html", "brief-writing"),
                    entry("CompilingPages/show.html", "compiling"),
                    entry("DeliveryPages/list.html", "deliveries"),
                    entry("DeliveryPages/one.html", "delivery-uncertain"),
                    entry("ErrorPages/problem.html", "error-failed"),
                    entry("FactAddingPages/add.html", "review-add"),
                    entry("FeedPages/items.html", "feed"),
                    entry("FeedPages/list.html", "feeds"),
                    entry("HelpPages/help.html", "help"),
                    entry("HomePages/home.html", "home"),
                    entry("ImportPages/run.html", "import"),
                    entry("LetterheadPages/edit.html", "letterhead"),
                    entry("LetterheadPages/list.html", "letterheads"),
                    entry("LinkPages/download.html", "link-download"),
                    entry("LinkPages/unsubscribe.html", "unsubscribe"),
                    entry("MailPages/settings.html", "mail-settings"),
                    entry("OutletPages/list.html", "outlets"),
                    entry("PasswordPages/password.html", "password"),
                    entry("RatePages/list.html", "rates"),
                    entry("RecipientPages/edit.html", "recipient-refused"),
                    entry("RecipientPages/list.html", "recipients"),
                    entry("RecipientPages/table.html", "recipients-table"),
                    entry("RegroupingPages/edit.html", "activity-edit"),
                    entry("ReviewPages/card.html", "review-card"),
                    entry("ReviewPages/outlook.html", "review-outlook"),
                    entry("ReviewQueuePages/queue.html", "review-queue"),
                    entry("ReviewQueuePages/rejected.html", "review-rejected"),
                    entry("SchedulePages/edit.html", "schedule-edit"),
                    entry("SchedulePages/list.html", "schedules"),
                    entry("SchedulePages/runs.html", "runs"),
                    entry("SignInPages/signIn.html", "sign-in"),
                    entry("TemplatePages/list.html", "templates"),
                    entry("TemplatePages/show.html", "template"),
                    entry("TrialPages/trial.html", "trial"),
                    entry("UserPages/edit.html", "user"),
                    entry("UserPages/list.html", "users"),
                    entry("UserPages/secret.html", "user-secret"),
                    entry("VerificationPages/ask.html", "verify"),
                    entry("VerificationPages/edition.html", "verify-edition"),
                    entry("WorkPages/list.html", "work"));

    @Test
    void everyTemplateOfAPageHasAPicture() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .filter(file -> read(file).contains("{#include layout}"))
                                    .map(file -> TEMPLATES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(PICTURES.keySet());
        }
    }

    @Test
    void everyPictureIsTaken() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            String tests =
                    files.filter(Files::isRegularFile)
                            .map(EveryPageTest::read)
                            .collect(Collectors.joining());
            assertThat(PICTURES.values())
                    .allSatisfy(name -> assertThat(tests).contains("isFine(\"" + name + "\")"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
