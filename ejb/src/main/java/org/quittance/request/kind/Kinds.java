package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quittance.request.RequestKind;

/** All kinds of request. */
@ApplicationScoped
public class Kinds {

    @Inject
    @Any
    private Instance<KindOfRequest> all;

    public KindOfRequest of(RequestKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** What is wrong with a field of a form, first as it is written, then with what it means. */
    public static Optional<FormFault> fault(KindOfRequest kind, FormField field, Filled filled) {
        return filled.fault(field).or(() ->
                filled.text(field.item()).isEmpty() ? Optional.empty() : kind.fault(field.item(), filled));
    }
}
