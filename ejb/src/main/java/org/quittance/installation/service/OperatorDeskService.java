package org.quittance.installation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.identity.Role;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Operator;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.OperatorLogo;
import org.quittance.operator.OperatorVersion;
import org.quittance.operator.OperatorVersions;
import org.quittance.operator.Settings;
import org.quittance.payment.Mandates;

/**
 * Administrators say who the operator is, from a day on. What was issued before keeps what was said on its day; what IT set is
 * kept as the first version when the first change comes, and counts no more after it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class OperatorDeskService {

    @Inject
    private Settings settings;
    @Inject
    private OperatorVersions versions;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Mandates mandates;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /**
     * As it counts today.
     *
     * @param receipts the account that letters name
     * @param signed   whether mandates bear the creditor identifier, so that it cannot change any more
     */
    public record Standing(Operator operator, Optional<OperatorAccount> receipts, Optional<CreditorIdentifier> creditor, boolean signed,
            List<OperatorVersion> coming) {
    }

    public Standing standing() {
        LocalDate today = LocalDate.now(clock);
        return new Standing(settings.operator(), accounts.today(AccountPurpose.RECEIPTS), settings.directDebit().creditor(), mandates.isAnySigned(),
                versions.all().stream().filter(version -> version.validFrom().isAfter(today)).toList());
    }

    /**
     * A picture to be kept, or what becomes of the one there is.
     *
     * @param content null for none sent
     * @param removed whether the one there is goes
     */
    public record SentLogo(byte[] content, boolean removed) {
    }

    /** @throws UnfitOperatorException with everything that is wrong */
    public void change(SaidOperator said, SentLogo sent) {
        Set<OperatorFault> faults = said.faults();
        LocalDate today = LocalDate.now(clock);
        if (said.validFrom() == null || said.validFrom().isBefore(today)) {
            faults.add(OperatorFault.PAST);
        }
        Optional<CreditorIdentifier> before = settings.directDebit().creditor();
        if (!faults.contains(OperatorFault.ICS) && !said.creditor().equals(before) && before.isPresent() && mandates.isAnySigned()) {
            faults.add(OperatorFault.ICS_SIGNED);
        }
        if (!faults.isEmpty()) {
            throw new UnfitOperatorException(faults);
        }
        if (versions.all().isEmpty()) {
            versions.add(new OperatorVersion(settings.installed(), before.orElse(null), null, said(OperatorVersion.EVER)));
        }
        OperatorLogo logo = logo(sent, said.validFrom());
        versions.add(new OperatorVersion(said.operator(settings.installed(), Optional.empty()), said.creditor().orElse(null), logo,
                said(said.validFrom())));
    }

    private OperatorLogo logo(SentLogo sent, LocalDate day) {
        if (sent.content() == null) {
            return sent.removed() ? null : versions.on(day).map(OperatorVersion::logo).orElse(null);
        }
        OperatorLogo logo = new OperatorLogo(LogoPicture.of(sent.content()), caller.getName(), clock.instant());
        versions.add(logo);
        return logo;
    }

    private OperatorVersion.Said said(LocalDate day) {
        return new OperatorVersion.Said(day, caller.getName(), clock.instant());
    }

    /** @throws UnfitOperatorException if it has begun */
    public void withdraw(long version) {
        if (!versions.withdraw(version, LocalDate.now(clock))) {
            throw new UnfitOperatorException(Set.of(OperatorFault.PAST));
        }
    }
}
