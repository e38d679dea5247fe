package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Names;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;

/** Users: who there is, what they may do, and new passwords for them. */
@Path(UserPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class UserPages {

    static final String PATH = "/thiet-lap/tai-khoan";

    @Inject Accounts accounts;
    @Inject UnitGroups units;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Row> rows);

        static native TemplateInstance edit(Form form);

        static native TemplateInstance secret(String name, String password);
    }

    /** A user as the list shows it; {@code provinces} by name, empty for all. */
    public record Row(User user, List<String> provinces) {}

    /**
     * What the form shows; {@code existing} is null for somebody new, {@code refusal} a key or
     * null.
     */
    public record Form(
            User existing,
            String name,
            Role role,
            boolean enabled,
            List<UnitGroups.Group> groups,
            String refusal) {

        public Role[] roles() {
            return Role.values();
        }
    }

    /** What the form sends. */
    public static class Input {
        @FormParam("name")
        public String name;

        @FormParam("role")
        public Role role;

        @FormParam("province")
        public Set<String> provinces;

        @FormParam("enabled")
        public String enabled;

        Set<String> slugs() {
            return provinces == null ? Set.of() : new TreeSet<>(provinces);
        }

        Role role() {
            if (role == null) {
                throw new BadParameter("role");
            }
            return role;
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(
                User.byName().stream().map(user -> new Row(user, names(user.provinces))).toList());
    }

    @GET
    @Path("moi")
    public TemplateInstance fresh() {
        return Templates.edit(form(null, "", Role.VIEWER, Set.of(), true, null));
    }

    /** Makes a user and shows the first password, this once. */
    @POST
    public Response create(@BeanParam Input input) {
        String name = input.name == null ? "" : input.name.strip();
        try {
            String password = accounts.invite(name, input.role(), input.slugs());
            return Response.ok(Templates.secret(name, password)).build();
        } catch (Names.BadName bad) {
            return refuse(null, name, input, "users.bad-name");
        } catch (Accounts.NameTaken taken) {
            return refuse(null, name, input, "users.name-taken");
        } catch (Accounts.LimitedAdmin limited) {
            return refuse(null, name, input, "users.limited-admin");
        }
    }

    @GET
    @Path("{name}")
    public TemplateInstance edit(@PathParam("name") String name) {
        User user = user(name);
        return Templates.edit(form(user, user.name, user.role, user.provinces, user.enabled, null));
    }

    @POST
    @Path("{name}")
    public Response change(@PathParam("name") String name, @BeanParam Input input) {
        User user = user(name);
        try {
            accounts.change(user, input.role(), input.slugs(), input.enabled != null);
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Accounts.LastAdmin last) {
            return refuse(user, name, input, "users.last-admin");
        } catch (Accounts.LimitedAdmin limited) {
            return refuse(user, name, input, "users.limited-admin");
        }
    }

    /** Gives another password and shows it, this once. */
    @POST
    @Path("{name}/dat-lai")
    public TemplateInstance reset(@PathParam("name") String name) {
        String password = accounts.resetPassword(name).orElseThrow(Missing::new);
        return Templates.secret(name, password);
    }

    private static User user(String name) {
        return User.named(name).orElseThrow(Missing::new);
    }

    private Response refuse(User existing, String name, Input input, String key) {
        Form form = form(existing, name, input.role(), input.slugs(), input.enabled != null, key);
        return Response.status(400).entity(Templates.edit(form)).build();
    }

    private Form form(
            User existing,
            String name,
            Role role,
            Set<String> chosen,
            boolean enabled,
            String refusal) {
        return new Form(existing, name, role, enabled, units.all(chosen), refusal);
    }

    private List<String> names(Set<String> slugs) {
        return slugs.stream().sorted().map(units::name).toList();
    }
}
