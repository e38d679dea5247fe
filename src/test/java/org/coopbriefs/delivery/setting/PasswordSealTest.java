package org.coopbriefs.delivery.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordSealTest {

    private static final String SECRET = "mật khẩu của cơ quan";
    private static final String PLACE = "smtp\na.example\n587\nSTARTTLS\nai";

    @TempDir Path folder;

    private Path file;
    private PasswordSeal seal;

    @BeforeEach
    void begin() {
        file = folder.resolve("du-lieu/mail.key");
        seal = new PasswordSeal(file);
    }

    @Test
    void opensWhatItClosedAndTellsNothingOfIt() {
        String closed = seal.close(SECRET, PLACE);
        assertThat(seal.open(closed, PLACE)).isEqualTo(SECRET);
        byte[] bytes = Base64.getDecoder().decode(closed);
        assertThat(bytes).hasSize(12 + SECRET.getBytes(StandardCharsets.UTF_8).length + 16);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("khẩu", "cơ quan");
        assertThat(seal.close(SECRET, PLACE)).isNotEqualTo(closed);
    }

    @Test
    void opensForNoOtherPlace() {
        String closed = seal.close(SECRET, PLACE);
        assertThatThrownBy(() -> seal.open(closed, PLACE.replace("a.example", "ke-gian.example")))
                .isInstanceOf(PasswordUnreadable.class);
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] bytes = Base64.getDecoder().decode(seal.close(SECRET, PLACE));
        bytes[15] ^= 1;
        String changed = Base64.getEncoder().encodeToString(bytes);
        assertThatThrownBy(() -> seal.open(changed, PLACE)).isInstanceOf(PasswordUnreadable.class);
    }

    @Test
    void keyIsTheOwnersAloneAndStays() throws IOException {
        seal.close(SECRET, PLACE);
        String key = Files.readString(file);
        assertThat(Base64.getDecoder().decode(key.strip())).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        seal.close("khác", PLACE);
        assertThat(Files.readString(file)).isEqualTo(key);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysWhichFileIsMissingOrAnother() throws IOException {
        String closed = seal.close(SECRET, PLACE);
        Files.delete(file);
        assertThatThrownBy(() -> seal.open(closed, PLACE))
                .isInstanceOf(PasswordUnreadable.class)
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
        seal.close("mới", PLACE);
        assertThatThrownBy(() -> seal.open(closed, PLACE))
                .isInstanceOf(PasswordUnreadable.class)
                .hasMessageContaining("not the key");
    }

    @Test
    void neverWritesOverAFileThatIsNoKey() throws IOException {
        Files.createDirectories(file.getParent());
        for (String content : List.of("", "không phải khoá", "YWJj")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> seal.close(SECRET, PLACE))
                    .isInstanceOf(PasswordUnreadable.class);
            assertThat(file).content().isEqualTo(content);
        }
    }

    @Test
    void manyMakeOneKey() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> closed =
                    IntStream.range(0, 16)
                            .mapToObj(i -> threads.submit(() -> seal.close(SECRET + i, PLACE)))
                            .toList();
            for (int i = 0; i < closed.size(); i++) {
                assertThat(seal.open(closed.get(i).get(), PLACE)).isEqualTo(SECRET + i);
            }
        }
    }
}
