package org.coopbriefs.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the parameters of routes stand for in the route walk. A new route with a parameter fails
 * there until {@link #all()} says what it means; one that has nothing to do with a province belongs
 * in {@link #NOT_OF_A_PROVINCE}.
 */
final class RoutePlaces {

    static final String FOREIGN = "quang-tri-until-2025";
    static final String FOREIGN_PERIOD = "2022-12";
    static final String OWN = "son-la";

    /** Routes whose parameters name no data of a province, and lists of what everybody may know. */
    static final Set<String> NOT_OF_A_PROVINCE =
            Set.of(
                    "/ngon-ngu/{language}",
                    "/tro-giup",
                    "/thoa-thuan/lich",
                    "/thoa-thuan/lich/thu-hoi",
                    "/api/letterheads",
                    "/api/letterheads/{slug}",
                    "/api/templates",
                    "/api/templates/live",
                    "/api/templates/{version}.zip",
                    "/api/templates/{version}/live",
                    "/api/templates/{version}/preview.pdf",
                    "/thiet-lap/co-quan",
                    "/thiet-lap/co-quan/chon",
                    "/thiet-lap/co-quan/{slug}",
                    "/thiet-lap/co-quan/{slug}/bo",
                    "/thiet-lap/mau-bao-cao",
                    "/thiet-lap/mau-bao-cao/thu-muc",
                    "/thiet-lap/mau-bao-cao/{version}",
                    "/thiet-lap/mau-bao-cao/{version}/dung",
                    "/thiet-lap/mau-bao-cao/{version}/xem.pdf",
                    "/thiet-lap/mau-bao-cao/{version}/trang/{page}.png",
                    "/thiet-lap/tai-khoan",
                    "/thiet-lap/tai-khoan/moi",
                    "/thiet-lap/tai-khoan/{name}",
                    "/thiet-lap/tai-khoan/{name}/dat-lai",
                    "/thiet-lap/lich",
                    "/thiet-lap/lich/moi",
                    "/thiet-lap/lich/da-lap",
                    "/thiet-lap/lich/{id}",
                    "/thiet-lap/lich/{id}/lap-bu",
                    "/thiet-lap/lich/{id}/thu",
                    "/api/schedules",
                    "/api/schedules/runs",
                    "/api/schedules/{id}",
                    "/api/schedules/{id}/backfill",
                    "/api/provinces",
                    "/api/imports/{id}",
                    "/api/imports/{id}/items",
                    "/api/feeds",
                    "/api/feeds/{id}",
                    "/api/feeds/{id}/items",
                    "/api/recipients",
                    "/api/recipients.csv",
                    "/thiet-lap/nguoi-nhan",
                    "/thiet-lap/nguoi-nhan/moi",
                    "/thiet-lap/nguoi-nhan/bang",
                    "/thiet-lap/nguoi-nhan/nhom",
                    "/thiet-lap/nguoi-nhan/nhom/{id}/xoa",
                    "/thiet-lap/nguoi-nhan/{id}",
                    "/thiet-lap/nguoi-nhan/{id}/xoa",
                    "/thiet-lap/nguoi-nhan/{id}/gui-tiep",
                    "/thiet-lap/nguoi-nhan/{id}/dang-ky-lai",
                    "/api/work",
                    "/api/work/{id}/retry",
                    "/thiet-lap/hang-doi-viec",
                    "/thiet-lap/hang-doi-viec/{id}/thu-lai",
                    "/gui/gui-lai",
                    "/api/deliveries/resend",
                    "/api/outlets",
                    "/api/outlets/{host}",
                    "/api/compilations/{id}",
                    "/dang-lap/{id}",
                    "/dang-lap/{id}/tien-do",
                    "/dot-nhap",
                    "/dot-nhap/{id}",
                    "/dot-nhap/{id}/tien-do",
                    "/nguon-tin",
                    "/nguon-tin/{id}",
                    "/nguon-tin/{id}/dung",
                    "/nguon-tin/{id}/hoi",
                    "/nguon-tin/{id}/tin/{item}/thu-lai",
                    "/thiet-lap/to-bao",
                    "/thiet-lap/may-chu-thu",
                    "/thiet-lap/may-chu-thu/gui",
                    "/thiet-lap/may-chu-thu/gui/bo",
                    "/thiet-lap/may-chu-thu/gui-thu",
                    "/thiet-lap/may-chu-thu/nguoi-gui",
                    "/thiet-lap/may-chu-thu/tra-lai",
                    "/thiet-lap/may-chu-thu/tra-lai/bo",
                    "/thiet-lap/ty-gia",
                    "/thiet-lap/ty-gia/{id}/bo");

    /** Bodies that are right, so that it isn't for them that a route refuses. */
    static final Map<String, String> BODIES =
            Map.of("POST /api/facts/{id}/decisions", "{\"verdict\": \"APPROVE\"}");

    private final EntityManager entities;
    private Map<String, String> known;

    RoutePlaces(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What stands for the parameters of paths that begin so; all of it concerns the foreign
     * province.
     */
    private Map<String, String> all() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("/api/activities/{id}", "/api/activities/" + foreign("select min(a.id)"));
        places.put("/api/articles/{id}", "/api/articles/" + foreign("select min(m.article_id)"));
        places.put("/api/facts/{id}", "/api/facts/" + foreign("select min(f.id)"));
        places.put(
                "/api/briefs/{province}/{period}/departments/{id}",
                "/api/briefs/" + FOREIGN + "/" + FOREIGN_PERIOD + "/departments/999999");
        places.put(
                "/bao-cao/{province}/{period}/phan-viet/so-lieu/{id}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/phan-viet/so-lieu/999999");
        places.put(
                "/api/briefs/{province}/{period}", "/api/briefs/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/hoat-dong/{id}", "/hoat-dong/" + foreign("select min(a.id)"));
        places.put("/xac-minh/{fact}", "/xac-minh/" + foreign("select min(f.id)"));
        places.put("/api/deliveries/{id}", "/api/deliveries/" + message());
        places.put("/gui/thu/{province}/{period}", "/gui/thu/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/gui/{id}", "/gui/" + message());
        places.put("/thiet-lap/nguoi-nhan/nhom/{id}", "/thiet-lap/nguoi-nhan/nhom/999999");
        places.put("/thiet-lap/nguoi-nhan/{id}", "/thiet-lap/nguoi-nhan/999999");
        places.put("/tai-ve/{token}", "/tai-ve/1.gia-mao");
        places.put("/huy-dang-ky/{token}", "/huy-dang-ky/1.gia-mao");
        places.put("/api/work/{id}", "/api/work/999999");
        places.put("/thiet-lap/hang-doi-viec/{id}", "/thiet-lap/hang-doi-viec/999999");
        places.put(
                "/bao-cao/{province}/{period}/xem-truoc/{page}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/xem-truoc/1");
        places.put(
                "/bao-cao/{province}/{period}/truy-nguyen/{figure}/{fact}",
                "/bao-cao/"
                        + FOREIGN
                        + "/"
                        + FOREIGN_PERIOD
                        + "/truy-nguyen/agreements/"
                        + foreign("select min(f.id) filter (where f.kind = 'agreement')"));
        places.put(
                "/bao-cao/{province}/{period}/truy-nguyen/{figure}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/truy-nguyen/agreements");
        places.put("/bao-cao/{province}/{period}", "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/thoa-thuan/lich/{token}", "/thoa-thuan/lich/khong-co");
        places.put("/api/compilations/{id}", "/api/compilations/999999");
        places.put("/dang-lap/{id}", "/dang-lap/999999");
        places.put("/api/imports/{id}", "/api/imports/999999");
        places.put("/api/feeds/{id}", "/api/feeds/999999");
        places.put("/api/outlets/{host}", "/api/outlets/khong-co.example");
        places.put("/bai-viet/{id}", "/bai-viet/" + foreign("select min(m.article_id)"));
        places.put("/dot-nhap/{id}", "/dot-nhap/999999");
        places.put("/nguon-tin/{id}/tin/{item}", "/nguon-tin/999999/tin/999999");
        places.put("/nguon-tin/{id}", "/nguon-tin/999999");
        places.put("/api/schedules/{id}", "/api/schedules/999999");
        places.put("/thiet-lap/lich/{id}", "/thiet-lap/lich/999999");
        places.put("/thiet-lap/ty-gia/{id}", "/thiet-lap/ty-gia/999999");
        places.put("/api/letterheads/{slug}", "/api/letterheads/son-la");
        places.put("/api/templates/{version}", "/api/templates/0000000000000000");
        places.put(
                "/thiet-lap/mau-bao-cao/{version}/trang/{page}",
                "/thiet-lap/mau-bao-cao/0000000000000000/trang/1");
        places.put("/thiet-lap/co-quan/{slug}", "/thiet-lap/co-quan/son-la");
        places.put("/thiet-lap/mau-bao-cao/{version}", "/thiet-lap/mau-bao-cao/0000000000000000");
        places.put("/ngon-ngu/{language}", "/ngon-ngu/vi");
        places.put("/kiem-tra/{code}", "/kiem-tra/0000000000");
        places.put("/thiet-lap/tai-khoan/{name}", "/thiet-lap/tai-khoan/khong-ai");
        return places;
    }

    /** The route with its parameters filled in. */
    String address(Route route) {
        if (known == null) {
            known = all();
        }
        for (Map.Entry<String, String> place : known.entrySet()) {
            if (route.path().startsWith(place.getKey())) {
                return place.getValue() + route.path().substring(place.getKey().length());
            }
        }
        return route.path();
    }

    /** Whether a route that needs a role answers about provinces. */
    static boolean ofAProvince(Route route) {
        return route.needsRole()
                && !NOT_OF_A_PROVINCE.contains(route.path())
                && !route.path().startsWith("/api/audit")
                && !route.path().equals("/thiet-lap/nhat-ky");
    }

    private Object message() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery("select max(id) from outbox_message")
                                        .getSingleResult());
    }

    private Object foreign(String select) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                select
                                                        + " from activity a"
                                                        + " join activity_mention m on m.activity_id = a.id"
                                                        + " join fact f on f.activity_id = a.id"
                                                        + " where '"
                                                        + FOREIGN
                                                        + "' = any(a.provinces)"
                                                        + " and not '"
                                                        + OWN
                                                        + "' = any(a.provinces)")
                                        .getSingleResult());
    }
}
