package org.quittance.request.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.Holdings;
import org.quittance.payment.SignatureProof;
import org.quittance.request.Request;
import org.quittance.request.RequestFigure;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** A kind of request: its form as the signed-in customer sees it, and what it does as it goes its way. */
public interface KindOfRequest {

    RequestKind kind();

    /** Whether it is offered to who has these contracts: nobody is offered to change what is not held. */
    default boolean isFor(Holdings held) {
        return true;
    }

    /** What is chosen first because the rest of the form depends on it; empty where nothing does. */
    default Optional<RequestItem> opening() {
        return Optional.empty();
    }

    /** In their order; a choice without anything to choose means that there is nothing to ask for now. */
    List<FormField> fields();

    /** The same once {@link #opening} is chosen. */
    default List<FormField> fields(Filled filled) {
        return fields();
    }

    /** What the customer is shown before such a form is sent. */
    default Optional<Forecast> forecast(Filled filled) {
        return Optional.empty();
    }

    /** What is wrong with one of them, which is written as it has to be; those before it are filled in. */
    default Optional<FormFault> fault(RequestItem item, Filled filled) {
        return Optional.empty();
    }

    /** What has to be signed before it is sent; empty where nothing has. */
    default Optional<ContractToSign> toSign(Filled filled) {
        return Optional.empty();
    }

    /** It was signed as it was sent. */
    default void signed(Request asked, SignatureProof proof) {
    }

    /** Until when the customer may take back what was granted; empty where it is final. */
    default Optional<LocalDate> revocableUntil(Request asked) {
        return Optional.empty();
    }

    /** The number of the contract that it is about. */
    default Optional<String> contract(Filled filled) {
        return filled.text(RequestItem.CONTRACT);
    }

    /** What the customer's request sets in motion at once. */
    default Sent sent(Filled filled) {
        return Sent.NOTHING;
    }

    /** @param effect what was set in motion, or null; {@code granted} whether no staff need to answer */
    record Sent(Long effect, boolean granted) {

        static final Sent NOTHING = new Sent(null, false);
    }

    /** Whether it only speaks: either side closes it, and whoever writes opens it again; nothing is granted or refused. */
    default boolean isConversation() {
        return false;
    }

    /** What granting will change, computed as things are now, in m3; staff see it before they answer. */
    default Map<RequestFigure, BigDecimal> figures(Request asked) {
        return Map.of();
    }

    /** Whether all is done once staff have granted it. */
    default boolean isDoneWhenAccepted() {
        return true;
    }

    /** The day on which the rest of what staff have granted is done without them; empty if they say when. */
    default Optional<LocalDate> finishesOn(Request asked) {
        return Optional.empty();
    }

    /** Whether the customer may still take it back, until it is answered. */
    default boolean canBeWithdrawn() {
        return true;
    }

    /** By staff. @throws EffectException if it cannot be done any more */
    default void accepted(Request asked) {
    }

    /** The page of the office where staff look into it, and do what granting leaves to do; its path and parameters. */
    default Optional<String> workplace(Request asked) {
        return Optional.empty();
    }

    /** By staff, who have done what was left to do, or as its day has come. @throws EffectException if it is not done */
    default void finished(Request asked) {
    }

    default void refused(Request asked, String reason) {
    }

    /** By the customer. @param told the day on which the customer said so, or sent the letter */
    default void withdrawn(Request asked, LocalDate told) {
    }
}
