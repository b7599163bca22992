package org.quittance.web.office;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A long list of which the table asks for one page at a time. Its order and what is left out stand in the page's address. */
public final class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** So many rows at the most, from a first one counted from 0. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> page(int first, int most);
    }

    private final transient LongSupplier count;
    private final transient Pages<T> pages;

    public Rows(LongSupplier count, Pages<T> pages) {
        this.count = count;
        this.pages = pages;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) count.getAsLong();
    }

    @Override
    public List<T> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return pages.page(first, most);
    }
}
