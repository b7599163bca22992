package org.quittance.billing.job;

/** Hands out keys in their order, a page at a time. */
public abstract class KeyReader extends PagedReader<Long> {

    @Override
    protected long key(Long item) {
        return item;
    }
}
