package org.quittance.web.office;

import java.io.Serializable;
import java.util.Optional;

/**
 * The page of one file that a job imports: it follows the job, and begins anew when that has ended.
 *
 * @param <F> the file as the page tells it
 */
public abstract class ImportedFileBacking<F> implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private transient F file;

    /** Empty if there is no such file. */
    protected abstract Optional<F> find(long file);

    /** While the job is at work. */
    public abstract boolean isBusy();

    /** The address of the page, without its parameters. */
    protected abstract String address();

    public void load() {
        file = id == null ? null : find(id).orElse(null);
        if (file == null) {
            Reply.notFound();
        }
    }

    public void look() {
        load();
        if (!isBusy()) {
            Reply.goTo(page());
        }
    }

    protected String page() {
        return address() + "?faces-redirect=true&id=" + id;
    }

    public F getFile() {
        return file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
