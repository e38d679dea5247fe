package org.coopbriefs.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The page of a list that the caller asks for: numbered from 0, at most 500 items. */
public class Paging {

    private static final int MOST = 500;
    private static final String USUAL = "50";

    @QueryParam("page")
    @DefaultValue("0")
    public int page;

    @QueryParam("size")
    @DefaultValue(USUAL)
    public int size = Integer.parseInt(USUAL);

    public int number() {
        return Math.max(page, 0);
    }

    public int size() {
        return Math.clamp(size, 1, MOST);
    }

    public int offset() {
        return Math.multiplyExact(number(), size());
    }

    /** One page of a list. */
    public record Page<T>(List<T> items, long total, int page, int size) {}

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, total, number(), size());
    }
}
