package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quittance.request.RequestItem;
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

    /** What is wrong with one item of a form, first as it is written, then with what it means. */
    public static Optional<FormFault> fault(KindOfRequest kind, RequestItem item, Filled filled) {
        return kind.fields().stream().filter(field -> field.item() == item).findFirst()
                .map(field -> filled.fault(field).or(() ->
                        filled.text(item).isEmpty() ? Optional.empty() : kind.fault(item, filled)))
                .orElse(Optional.of(FormFault.UNKNOWN));
    }
}
