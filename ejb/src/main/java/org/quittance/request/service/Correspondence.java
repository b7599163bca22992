package org.quittance.request.service;

import java.util.List;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestMessage;

/**
 * A request with what its reader may see of what was written and attached to it.
 *
 * @param messages     those that are new for the reader still {@linkplain RequestMessage#isUnseen unseen}
 * @param conversation whether it only speaks
 */
public record Correspondence(Request request, List<RequestMessage> messages, boolean conversation, List<AttachmentRow> files) {
}
