package org.coopbriefs.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.coopbriefs.delivery.mail.SmtpSettings;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Postfix with folders of its own: it takes mail for tinh.example on a port of the
 * loopback into a Maildir. It can only be started by root.
 */
final class Postfix implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");
    private static final String MASTER =
            """
            127.0.0.1:%d inet n - n - - smtpd
            pickup unix n - n 60 1 pickup
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            verify unix - - n - 1 verify
            proxymap unix - - n - - proxymap
            error unix - - n - - error
            retry unix - - n - - error
            virtual unix - n n - - virtual
            anvil unix - - n - 1 anvil
            postlog unix-dgram n - n - 1 postlogd
            """;
    private static final String MAIN =
            """
            compatibility_level = 3.6
            queue_directory = %1$s/queue
            data_directory = %1$s/data
            mail_owner = postfix
            setgid_group = postdrop
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            myhostname = thu.example
            mydestination =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            smtpd_recipient_restrictions = permit_mynetworks, reject
            virtual_mailbox_domains = tinh.example
            virtual_mailbox_base = %1$s/mail
            virtual_mailbox_maps = static:box/
            virtual_uid_maps = static:%2$s
            virtual_gid_maps = static:%3$s
            virtual_minimum_uid = 1
            alias_maps =
            maillog_file = %1$s/log
            maillog_file_prefixes = %1$s
            """;

    private final Path folder;
    private final int port;

    private Postfix(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Skips the test where there is no Postfix, or fails it where BRIEFS_REQUIRE_TOOLS is set. */
    static Postfix start() throws Exception {
        boolean there =
                Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
        if (!there && "1".equals(System.getenv("BRIEFS_REQUIRE_TOOLS"))) {
            throw new IllegalStateException("Debian's postfix is missing, or this is not root");
        }
        Assumptions.assumeTrue(there, "skipped: needs Debian's postfix, and root to start it");
        Path folder = Files.createTempDirectory("postfix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Postfix postfix = new Postfix(folder, freePort());
        postfix.configure();
        postfix.run("start");
        return postfix;
    }

    private void configure() throws Exception {
        for (String name : List.of("etc", "queue", "data", "mail")) {
            Files.createDirectory(folder.resolve(name));
        }
        run(new ProcessBuilder("chown", "postfix", folder + "/data", folder + "/mail"));
        Files.writeString(
                folder.resolve("etc/main.cf"), MAIN.formatted(folder, id("-u"), id("-g")));
        Files.writeString(folder.resolve("etc/master.cf"), MASTER.formatted(port));
    }

    SmtpSettings settings() {
        Duration patience = Duration.ofSeconds(30);
        return new SmtpSettings(
                "127.0.0.1",
                port,
                SmtpSettings.Encryption.NONE,
                null,
                null,
                null,
                patience,
                patience);
    }

    /** The files of so many mails, once they are in the mailbox. */
    List<Path> mails(int number) {
        Path inbox = folder.resolve("mail/box/new");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.isDirectory(inbox) && list(inbox).size() == number);
        return list(inbox);
    }

    private static List<Path> list(Path inbox) {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void run(String command) throws Exception {
        run(new ProcessBuilder("/usr/sbin/postfix", "-c", folder + "/etc", command));
    }

    private static void run(ProcessBuilder command) throws Exception {
        Process process =
                command.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor()).as(command.command().toString()).isZero();
    }

    private static String id(String option) throws Exception {
        Process process = new ProcessBuilder("id", option, "postfix").start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        run("stop");
        run(new ProcessBuilder("rm", "-rf", folder.toString()));
    }
}
