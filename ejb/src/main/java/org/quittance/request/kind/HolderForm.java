package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.ServiceKind;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;
import org.quittance.request.RequestItem;

/** What is asked of who gives a contract up to somebody, and of who takes one over. */
@ApplicationScoped
class HolderForm {

    /** Of which contracts change hands online. */
    private static final List<ServiceKind> KINDS = List.of(ServiceKind.ELECTRICITY, ServiceKind.WATER);

    @Inject
    private Contracts contracts;
    @Inject
    private ToldIndexes indexes;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** The customer's own contracts, and somebody else's of each kind. */
    List<FormField> opening() {
        Phrases words = words();
        return List.of(FormField.choice(RequestItem.HOLDING, Stream.concat(
                contracts.of(current.visible()).stream().filter(HolderForm::canBeGiven).map(Termination::choice),
                KINDS.stream().map(kind -> takenOver(kind, words))).toList()));
    }

    private Phrases words() {
        return Phrases.of("org.quittance.request.service.request", Locale.forLanguageTag(current.login().language()));
    }

    private static FormField.Choice takenOver(ServiceKind kind, Phrases words) {
        return new FormField.Choice(kind.name(), words.text("take_over_" + kind), null);
    }

    static boolean canBeGiven(Contract contract) {
        return KINDS.contains(contract.kind()) && contract.endDate() == null;
    }

    /** The kind of somebody else's contract; empty where the customer gives up one of the own. */
    static Optional<ServiceKind> takenOver(Filled filled) {
        return filled.text(RequestItem.HOLDING).flatMap(chosen ->
                KINDS.stream().filter(kind -> kind.name().equals(chosen)).findFirst());
    }

    /** The contract of the signed-in customer that is given up. */
    Optional<Contract> given(Filled filled) {
        return filled.text(RequestItem.HOLDING).flatMap(number -> contracts.of(current.visible(), number))
                .filter(HolderForm::canBeGiven);
    }

    List<FormField> fields(Filled filled) {
        return takenOver(filled).map(this::taking).or(() -> given(filled).map(this::giving)).orElseGet(this::opening);
    }

    private List<FormField> taking(ServiceKind kind) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.choice(RequestItem.HOLDING, List.of(takenOver(kind, words()))),
                FormField.required(RequestItem.PLACE), FormField.required(RequestItem.FROM_DAY)));
        fields.addAll(Stream.of(RequestItem.values()).filter(item -> isIndexOf(kind, item)).map(FormField::optional).toList());
        fields.add(FormField.required(RequestItem.TEXT));
        return fields;
    }

    /** What most meters of such a contract show. */
    private static boolean isIndexOf(ServiceKind kind, RequestItem item) {
        return kind == ServiceKind.WATER ? item == RequestItem.INDEX_WATER
                : List.of(RequestItem.INDEX_BASE, RequestItem.INDEX_PEAK, RequestItem.INDEX_OFF_PEAK).contains(item);
    }

    private List<FormField> giving(Contract contract) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.choice(RequestItem.HOLDING, List.of(Termination.choice(contract))),
                FormField.required(RequestItem.FROM_DAY)));
        fields.addAll(indexes.fields(contract, LocalDate.now(clock)));
        fields.addAll(List.of(FormField.optional(RequestItem.HOLDER_NUMBER), FormField.optional(RequestItem.HOLDER_FIRST_NAME),
                FormField.required(RequestItem.HOLDER_NAME), FormField.optional(RequestItem.HOLDER_SIREN),
                FormField.optional(RequestItem.HOLDER_EMAIL), FormField.required(RequestItem.TEXT)));
        return fields;
    }
}
