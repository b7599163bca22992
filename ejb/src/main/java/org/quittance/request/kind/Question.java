package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** Whatever no other kind is for: staff answer by a message, and nothing changes. */
@ApplicationScoped
public class Question implements KindOfRequest {

    @Override
    public RequestKind kind() {
        return RequestKind.QUESTION;
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.required(RequestItem.TEXT));
    }
}
