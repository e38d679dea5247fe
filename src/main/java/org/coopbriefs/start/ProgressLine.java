package org.coopbriefs.start;

import java.time.Duration;
import org.coopbriefs.article.file.Progress;
import org.coopbriefs.text.VietnameseFormat;

/** How far an import is, in one line for the console. */
record ProgressLine(Progress progress) {

    @Override
    public String toString() {
        return "%s/%s tệp, %s tệp/giây, còn %s (mới %s, đã có %s, không nhận %s)"
                .formatted(
                        number(progress.done()),
                        number(progress.total()),
                        number(Math.round(progress.rate())),
                        progress.remaining().map(ProgressLine::words).orElse("?"),
                        number(progress.kept()),
                        number(progress.known()),
                        number(progress.refused()));
    }

    private static String words(Duration duration) {
        return duration.toMinutes() > 0
                ? duration.toMinutes() + " phút " + duration.toSecondsPart() + " giây"
                : duration.toSecondsPart() + " giây";
    }

    private static String number(long value) {
        return VietnameseFormat.number(value);
    }
}
