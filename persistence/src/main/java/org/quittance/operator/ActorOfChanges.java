package org.quittance.operator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells each transaction that changes something who acts, for the triggers of the audit trail. Transactions that only
 * read never begin one here, and cost nothing.
 */
class ActorOfChanges extends SessionEventAdapter {

    @Override
    public void postBeginTransaction(SessionEvent event) {
        String name = ActingPerson.name();
        if (name != null) {
            event.getSession().executeNonSelectingCall(new SQLCall("set local quittance.actor = '"
                    + HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)) + "'"));
        }
    }
}
