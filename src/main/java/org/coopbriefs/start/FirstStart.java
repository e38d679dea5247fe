package org.coopbriefs.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coopbriefs.account.Accounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happens before a newcomer holds the first briefs: an administrator, the founding articles,
 * their briefs. Every step can be run again and then changes nothing, so a start that was killed
 * goes on where it was.
 */
@ApplicationScoped
public class FirstStart {

    @Inject BriefsConfig config;
    @Inject Accounts accounts;
    @Inject SeedArticles articles;
    @Inject DueBriefs due;
    @Inject BriefFolder folder;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private volatile boolean done;

    public boolean isDone() {
        return done;
    }

    /** Runs all steps, telling each on the console. */
    public void run() {
        String signIn = bootstrapAdmin();
        if (config.firstStart()) {
            say("1/3 Đọc các bài báo ban đầu (reading the founding articles)");
            articles.load(FirstStart::say);
            say("2/3 Lập báo cáo (compiling the briefs)");
            List<BriefRow> rows = folder.compileAll(due.ofFoundingArticles(), FirstStart::say);
            say("3/3 Các báo cáo (the briefs) trong " + folder.path());
            new BriefTable(rows).lines().forEach(FirstStart::say);
        }
        done = true;
        say("");
        say("Địa chỉ (address): http://localhost:" + port + "/");
        say(signIn);
    }

    private String bootstrapAdmin() {
        String password = config.adminPassword().orElseGet(Accounts::randomPassword);
        if (!accounts.bootstrapAdmin(password)) {
            return "Đăng nhập (sign in): admin, mật khẩu đã đặt (the password you have);"
                    + " quên thì chạy (forgotten): ./run reset-password";
        }
        String shown =
                config.adminPassword().isPresent()
                        ? "mật khẩu trong (the password in) BRIEFS_ADMIN_PASSWORD"
                        : "mật khẩu (password) " + password + " (chỉ hiện lần này, shown only now)";
        String line = "Đăng nhập (sign in): admin, " + shown;
        say(line);
        return line;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
