package org.quittance.acceptance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quittance.acceptance.harness.Site;

/** Every page of the three areas, once: who opens it, at which address, and the file it is written in. */
final class Pages {

    /** Nobody in particular. */
    static final String NOBODY = "";

    /**
     * @param name    of its screenshots
     * @param file    below {@code web/src/main/webapp}
     * @param address with {@code {words}} for what is there to see; {@link #address} fills them in
     * @param status  of the answer; to 409 and 500 leads more than an address, as {@link PageOpener} knows
     */
    record Listed(String name, String file, String address, String login, int status) {

        @Override
        public String toString() {
            return name;
        }

        boolean isIn(String area) {
            return address.startsWith("/" + area + "/");
        }

        String address(Site site) {
            return WORD.matcher(address).replaceAll(word -> PageWord.valueOf(word.group(1)).of(site.sql()));
        }
    }

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    private static final List<Listed> ALL = List.of(
            page("open-index", "index", "/", NOBODY),
            page("open-sign-in", "sign-in", "/sign-in", NOBODY),
            page("open-first-sign-in", "first-sign-in", "/first-sign-in", NOBODY),
            page("open-forgotten-password", "forgotten-password", "/forgotten-password", NOBODY),
            page("open-forgotten-password-sent", "forgotten-password", "/forgotten-password?sent=1", NOBODY),
            page("open-register", "register", "/register", NOBODY),
            page("open-register-sent", "register", "/register?sent=1", NOBODY),
            page("open-move-in", "move-in", "/move-in", NOBODY),
            page("open-move-in-company", "move-in", "/move-in?kind=COMPANY", NOBODY),
            page("open-move-in-sent", "move-in", "/move-in?sent=1", NOBODY),
            page("open-link-gone", "link", "/link?token=gone", NOBODY),
            page("open-security", "security", "/security", Site.CAMILLE),
            page("open-security-of-staff", "security", "/security", Site.ADVISER),
            page("open-second-factor", "second-factor", "/second-factor", Site.NADIA),
            page("open-authenticator", "authenticator", "/authenticator", Site.NADIA),
            page("open-contact", "contact", "/contact", NOBODY),
            page("open-confirm-email-late", "confirm-email", "/confirm-email?token=unknown", NOBODY),
            page("open-faq", "faq", "/faq", NOBODY),
            page("open-sites", "sites", "/sites", NOBODY),
            page("open-verify", "verify", "/verify", NOBODY),
            page("open-verify-known", "verify", "/verify?code={code}", NOBODY),
            page("open-verify-altered", "verify", "/verify?code={code}&sha256=0", NOBODY),
            page("open-verify-unknown", "verify", "/verify?code=0000-0000", NOBODY),
            page("open-pay", "pay", "/pay", NOBODY),
            page("open-pay-handover", "pay-handover", "/pay-handover?attempt={handover}", NOBODY),
            page("open-pay-result-waiting", "pay-result", "/pay-result?attempt={handover}", NOBODY),
            page("open-pay-result-refused", "pay-result", "/pay-result?attempt={refused}", NOBODY),
            page("open-legal", "legal", "/legal", NOBODY),
            page("open-accessibility", "accessibility", "/accessibility", NOBODY),
            error("not-found", "/no-such-page", NOBODY, 404),
            error("forbidden", "/office/home", Site.CAMILLE, 403),
            error("expired", "/office/customer/search", Site.ADVISER, 409),
            error("failure", "/office/outbox/list", Site.ADVISER, 500),
            page("portal-home", "portal/home", "/portal/home", Site.CAMILLE),
            page("portal-home-credit-or-debt", "portal/home", "/portal/home", Site.EMILY),
            page("portal-contract-list", "portal/contract/list", "/portal/contract/list", Site.CAMILLE),
            page("portal-contract-detail", "portal/contract/detail", "/portal/contract/detail?number=E100001", Site.CAMILLE),
            page("portal-contract-detail-index", "portal/contract/detail", "/portal/contract/detail?number=E100004", Site.EMILY),
            page("portal-consumption-months", "portal/consumption", "/portal/consumption", Site.CAMILLE),
            page("portal-consumption-days", "portal/consumption", "/portal/consumption?grain=day&period=2026-10", Site.CAMILLE),
            page("portal-consumption-half-hours", "portal/consumption",
                    "/portal/consumption?grain=half-hour&period=2026-10-25", Site.CAMILLE),
            page("portal-consumption-index", "portal/consumption", "/portal/consumption", Site.EMILY),
            page("portal-consumption-curve", "portal/consumption/curve", "/portal/consumption/curve?contract=E100001",
                    Site.CAMILLE),
            page("portal-reading", "portal/reading", "/portal/reading", Site.EMILY),
            page("portal-reading-by-itself", "portal/reading", "/portal/reading?contract=E100001", Site.CAMILLE),
            page("portal-invoice-list", "portal/invoice/list", "/portal/invoice/list", Site.CAMILLE),
            page("portal-invoice-detail", "portal/invoice/detail", "/portal/invoice/detail?number={invoice}", Site.CAMILLE),
            page("portal-payment-list", "portal/payment/list", "/portal/payment/list", Site.CAMILLE),
            page("portal-payment-card", "portal/payment/card", "/portal/payment/card", Site.EMILY),
            page("portal-payment-card-advance", "portal/payment/card", "/portal/payment/card", Site.CAMILLE),
            page("portal-payment-list-debited", "portal/payment/list", "/portal/payment/list", Site.SOFIA),
            page("portal-payment-list-to-come", "portal/payment/list", "/portal/payment/list", Site.KARIM),
            page("portal-payment-revoke-to-come", "portal/payment/revoke", "/portal/payment/revoke?umr=RUM-C100052-1-2", Site.KARIM),
            page("portal-payment-mandate", "portal/payment/mandate", "/portal/payment/mandate?account=C100001-1", Site.CAMILLE),
            page("portal-payment-mandate-change", "portal/payment/mandate", "/portal/payment/mandate?account=C100051-1", Site.SOFIA),
            page("portal-payment-revoke", "portal/payment/revoke", "/portal/payment/revoke?umr=RUM-C100051-1-1", Site.SOFIA),
            page("portal-payment-list-monthly", "portal/payment/list", "/portal/payment/list", Site.INES),
            page("portal-plan-list", "portal/plan/list", "/portal/plan/list", Site.INES),
            page("portal-plan-list-none", "portal/plan/list", "/portal/plan/list", Site.LOUIS),
            page("portal-plan-detail", "portal/plan/detail", "/portal/plan/detail?contract=W100054", Site.INES),
            page("portal-plan-estimate", "portal/plan/subscribe", "/portal/plan/subscribe?contract=W100055", Site.LOUIS),
            page("portal-plan-schedule", "portal/plan/subscribe", "/portal/plan/subscribe?contract=W100055&step=2&day=15", Site.LOUIS),
            page("portal-plan-consent", "portal/plan/subscribe", "/portal/plan/subscribe?contract=W100055&step=3&day=15", Site.LOUIS),
            page("portal-plan-consent-by-hand", "portal/plan/subscribe", "/portal/plan/subscribe?contract=W100055&step=3&day=15&means=BY_HAND", Site.LOUIS),
            page("portal-plan-refused", "portal/plan/subscribe", "/portal/plan/subscribe?contract=W100054", Site.INES),
            page("portal-payment-arrangement", "portal/payment/arrangement", "/portal/payment/arrangement", Site.CAMILLE),
            page("portal-payment-arrangement-months", "portal/payment/arrangement",
                    "/portal/payment/arrangement?months=3", Site.EMILY),
            page("portal-preferences", "portal/preferences", "/portal/preferences", Site.CAMILLE),
            page("portal-profile", "portal/profile", "/portal/profile", Site.CAMILLE),
            page("portal-profile-address", "portal/profile", "/portal/profile?edit=address", Site.EMILY),
            page("portal-document-list", "portal/document/list", "/portal/document/list", Site.CAMILLE),
            page("portal-access-list", "portal/access/list", "/portal/access/list", Site.CAMILLE),
            page("portal-access-switch", "portal/access/switch", "/portal/access/switch", Site.EMILY),
            page("portal-privacy", "portal/privacy", "/portal/privacy", Site.CAMILLE),
            page("portal-document-list-none", "portal/document/list", "/portal/document/list?kind=CREDIT_NOTE", Site.CAMILLE),
            page("portal-document-list-parking", "portal/document/list", "/portal/document/list", Site.MARC),
            page("portal-request-list", "portal/request/list", "/portal/request/list", Site.CAMILLE),
            page("portal-request-list-none", "portal/request/list", "/portal/request/list", Site.HUGO),
            page("portal-request-new", "portal/request/new", "/portal/request/new", Site.MARC),
            page("portal-request-new-end", "portal/request/new", "/portal/request/new?kind=TERMINATION", Site.CAMILLE),
            page("portal-request-new-complaint", "portal/request/new", "/portal/request/new?kind=COMPLAINT", Site.EMILY),
            page("portal-request-detail", "portal/request/detail", "/portal/request/detail?id={answered}", Site.CAMILLE),
            page("portal-home-water", "portal/home", "/portal/home", Site.PAUL),
            page("portal-home-water-and-electricity", "portal/home", "/portal/home", Site.ZOE),
            page("portal-home-parking", "portal/home", "/portal/home", Site.MARC),
            page("portal-home-storage", "portal/home", "/portal/home", Site.CLAIRE),
            page("portal-home-surplus", "portal/home", "/portal/home", Site.HUGO),
            page("portal-contract-list-of-two-kinds", "portal/contract/list", "/portal/contract/list", Site.ZOE),
            page("portal-contract-water", "portal/contract/detail", "/portal/contract/detail?number=W100031", Site.PAUL),
            page("portal-contract-parking", "portal/contract/detail", "/portal/contract/detail?number=P100033", Site.MARC),
            page("portal-contract-storage", "portal/contract/detail", "/portal/contract/detail?number=S100035", Site.CLAIRE),
            page("portal-contract-surplus", "portal/contract/detail", "/portal/contract/detail?number=R100037", Site.FARM),
            page("portal-water", "portal/water", "/portal/water", Site.PAUL),
            page("portal-water-half-yearly", "portal/water", "/portal/water", Site.LUCIE),
            page("portal-storage", "portal/storage", "/portal/storage", Site.CLAIRE),
            page("portal-surplus", "portal/surplus", "/portal/surplus", Site.HUGO),
            page("portal-surplus-payout", "portal/surplus/payout", "/portal/surplus/payout?contract=R100036", Site.HUGO),
            page("portal-exits", "portal/exits", "/portal/exits", Site.MARC),
            page("portal-exits-of-a-month", "portal/exits", "/portal/exits?contract=P100033&month=2026-07", Site.MARC),
            page("portal-invoice-list-surplus", "portal/invoice/list", "/portal/invoice/list", Site.HUGO),
            page("portal-invoice-water", "portal/invoice/detail", "/portal/invoice/detail?number={water}", Site.PAUL),
            page("portal-invoice-parking", "portal/invoice/detail", "/portal/invoice/detail?number={parking}", Site.MARC),
            page("portal-invoice-storage", "portal/invoice/detail", "/portal/invoice/detail?number={storage}", Site.CLAIRE),
            page("portal-invoice-sale", "portal/invoice/detail", "/portal/invoice/detail?number={sale}", Site.HUGO),
            page("office-home-adviser", "office/home", "/office/home", Site.ADVISER),
            page("office-home-billing", "office/home", "/office/home", Site.BILLING),
            page("office-customer-search", "office/customer/search", "/office/customer/search", Site.ADVISER),
            page("office-customer-found", "office/customer/search", "/office/customer/search?q=tilleuls", Site.ADVISER),
            page("office-customer-detail", "office/customer/detail", "/office/customer/detail?number=C100001", Site.ADVISER),
            page("office-customer-history", "office/customer/history", "/office/customer/history?number=C100001", Site.ADVISER),
            page("office-customer-new", "office/customer/new", "/office/customer/new", Site.ADVISER),
            page("office-customer-new-company", "office/customer/new", "/office/customer/new?kind=COMPANY", Site.ADVISER),
            page("office-customer-open", "office/customer/open", "/office/customer/open?number=C100001", Site.ADVISER),
            page("office-customer-payment", "office/customer/payment", "/office/customer/payment?number=C100001", Site.ADVISER),
            page("office-customer-consent", "office/customer/consent", "/office/customer/consent?number=C100001", Site.ADVISER),
            page("office-card-list", "office/card/list", "/office/card/list", Site.PAYMENTS),
            page("office-card-list-none", "office/card/list", "/office/card/list?state=REFUNDED", Site.ADVISER),
            page("office-card-attempt", "office/card/attempt", "/office/card/attempt?id={attempt}", Site.PAYMENTS),
            page("office-customer-mandate", "office/customer/mandate", "/office/customer/mandate?number=C100051", Site.PAYMENTS),
            page("office-collection-list", "office/collection/list", "/office/collection/list", Site.PAYMENTS),
            page("office-collection-batch", "office/collection/batch", "/office/collection/batch?id={batch}", Site.PAYMENTS),
            page("office-bank-import", "office/bank/import", "/office/bank/import", Site.PAYMENTS),
            page("office-bank-file", "office/bank/file", "/office/bank/file?id={bankFile}", Site.PAYMENTS),
            page("office-bank-receipts", "office/bank/receipts", "/office/bank/receipts", Site.PAYMENTS),
            page("office-bank-receipts-aside", "office/bank/receipts", "/office/bank/receipts?show=aside", Site.PAYMENTS),
            page("office-bank-entry", "office/bank/entry", "/office/bank/entry?id={bankEntry}", Site.PAYMENTS),
            page("office-bank-payments", "office/bank/payments", "/office/bank/payments", Site.ADVISER),
            page("office-bank-payments-found", "office/bank/payments", "/office/bank/payments?q=martin&method=TRANSFER", Site.PAYMENTS),
            page("office-bank-deposit", "office/bank/deposit", "/office/bank/deposit", Site.PAYMENTS),
            page("office-bank-incidents", "office/bank/incidents", "/office/bank/incidents?show=all", Site.PAYMENTS),
            page("office-refund-list", "office/refund/list", "/office/refund/list", Site.PAYMENTS),
            page("office-refund-request", "office/refund/request", "/office/refund/request?number=C100001", Site.PAYMENTS),
            page("office-request-list", "office/request/list", "/office/request/list", Site.ADVISER),
            page("office-request-list-none", "office/request/list", "/office/request/list?queue=MINE&kind=COMPLAINT", Site.ADVISER),
            page("office-request-detail", "office/request/detail", "/office/request/detail?id={asked}", Site.ADVISER),
            page("office-request-detail-answered", "office/request/detail", "/office/request/detail?id={answered}", Site.ADVISER),
            page("office-plan-list", "office/plan/list", "/office/plan/list", Site.ADVISER),
            page("office-plan-detail", "office/plan/detail", "/office/plan/detail?contract=W100054", Site.ADVISER),
            page("office-plan-new", "office/plan/detail", "/office/plan/detail?contract=W100055", Site.PAYMENTS),
            page("office-customer-arrears", "office/customer/arrears", "/office/customer/arrears?number={debtor}", Site.ADVISER),
            page("office-customer-arrangement", "office/customer/arrangement",
                    "/office/customer/arrangement?account={owing}", Site.ADVISER),
            page("office-dunning-ageing", "office/dunning/ageing", "/office/dunning/ageing", Site.ADVISER),
            page("office-dunning-ageing-band", "office/dunning/ageing", "/office/dunning/ageing?band=OVER_90_DAYS", Site.BILLING),
            page("office-dunning-list", "office/dunning/list", "/office/dunning/list", Site.PAYMENTS),
            page("office-dunning-run", "office/dunning/run", "/office/dunning/run?id={dunning}", Site.PAYMENTS),
            page("office-dunning-run-sent", "office/dunning/run", "/office/dunning/run?id={dunned}", Site.PAYMENTS),
            page("office-dunning-exclude", "office/dunning/exclude", "/office/dunning/exclude?id={act}", Site.PAYMENTS),
            page("office-dunning-policies", "office/dunning/policies", "/office/dunning/policies", Site.PAYMENTS),
            page("office-dunning-policy", "office/dunning/policy", "/office/dunning/policy?id={policy}", Site.PAYMENTS),
            page("office-dunning-policy-draft", "office/dunning/policy", "/office/dunning/policy?id={draftpolicy}", Site.PAYMENTS),
            page("office-dunning-step", "office/dunning/step", "/office/dunning/step?policy={draftpolicy}&position=1", Site.PAYMENTS),
            page("office-dunning-trial", "office/dunning/trial", "/office/dunning/trial?id={draftpolicy}", Site.PAYMENTS),
            page("office-dunning-arrangements", "office/dunning/arrangements", "/office/dunning/arrangements", Site.ADVISER),
            page("office-dunning-arrangement", "office/dunning/arrangement", "/office/dunning/arrangement?id={plan}", Site.ADVISER),
            page("office-dunning-limits", "office/dunning/limits", "/office/dunning/limits", Site.PAYMENTS),
            page("office-publication-list", "office/publication/list", "/office/publication/list", Site.ADVISER),
            page("office-publication-question", "office/publication/edit", "/office/publication/edit?kind=question", Site.ADVISER),
            page("office-publication-notice", "office/publication/edit", "/office/publication/edit?kind=notice", Site.ADVISER),
            page("office-metering-import", "office/metering/import", "/office/metering/import", Site.BILLING),
            page("office-metering-file", "office/metering/file", "/office/metering/file?id={file}", Site.BILLING),
            page("office-tariff-list", "office/tariff/list", "/office/tariff/list", Site.BILLING),
            page("office-tariff-version", "office/tariff/version", "/office/tariff/version?id={tariff}", Site.ADVISER),
            page("office-tariff-draft", "office/tariff/version", "/office/tariff/version?id={drafted}", Site.BILLING),
            page("office-tariff-price", "office/tariff/price",
                    "/office/tariff/price?version={drafted}&price=SUBSCRIPTION@6", Site.BILLING),
            page("office-tariff-price-new", "office/tariff/price",
                    "/office/tariff/price?version={drafted}&basis=PERCENT", Site.BILLING),
            page("office-tariff-test", "office/tariff/test", "/office/tariff/test?id={drafted}", Site.BILLING),
            page("office-tariff-rates", "office/tariff/rates", "/office/tariff/rates", Site.ADVISER),
            page("office-accounting-list", "office/accounting/list", "/office/accounting/list", Site.PAYMENTS),
            page("office-accounting-entries", "office/accounting/entries", "/office/accounting/entries", Site.BILLING),
            page("office-accounting-balance", "office/accounting/balance", "/office/accounting/balance", Site.BILLING),
            page("office-accounting-fec", "office/accounting/fec", "/office/accounting/fec", Site.PAYMENTS),
            page("office-accounting-chart", "office/accounting/chart", "/office/accounting/chart", Site.PAYMENTS),
            page("office-surplus-payout", "office/surplus/payout", "/office/surplus/payout", Site.PAYMENTS),
            page("office-audit", "office/audit", "/office/audit", Site.ADMINISTRATOR),
            page("office-audit-checked", "office/audit", "/office/audit?last=100", Site.ADMINISTRATOR),
            page("office-privacy-list", "office/privacy/list", "/office/privacy/list", Site.ADVISER),
            page("office-audit-trail", "office/audit/trail", "/office/audit/trail", Site.ADMINISTRATOR),
            page("office-audit-trail-found", "office/audit/trail", "/office/audit/trail?kind=SIGNED_IN", Site.ADMINISTRATOR),
            page("office-metering-held", "office/metering/held", "/office/metering/held", Site.ADVISER),
            page("office-metering-meter", "office/metering/meter", "/office/metering/meter?point=30002313602037", Site.ADVISER),
            page("office-metering-reading", "office/metering/reading", "/office/metering/reading?id={reading}", Site.ADVISER),
            page("office-metering-swap", "office/metering/swap", "/office/metering/swap?point=30002313602037", Site.ADVISER),
            page("office-billing-list", "office/billing/list", "/office/billing/list", Site.BILLING),
            page("office-billing-prepare", "office/billing/prepare", "/office/billing/prepare?cycle=YEARLY", Site.BILLING),
            page("office-billing-prepare-monthly", "office/billing/prepare", "/office/billing/prepare?cycle=MONTHLY", Site.BILLING),
            page("office-billing-correct", "office/billing/correct", "/office/billing/correct?number={invoice}", Site.BILLING),
            page("office-billing-differences", "office/billing/differences", "/office/billing/differences", Site.BILLING),
            page("office-billing-prepare-group", "office/billing/prepare",
                    "/office/billing/prepare?cycle=MONTHLY&group=GARE", Site.BILLING),
            page("office-billing-off-cycle", "office/billing/off-cycle",
                    "/office/billing/off-cycle?contracts=W100031", Site.BILLING),
            page("office-billing-reporting", "office/billing/reporting", "/office/billing/reporting", Site.BILLING),
            page("office-billing-sheet", "office/billing/sheet", "/office/billing/sheet?id={run}", Site.BILLING),
            page("office-billing-sheet-published", "office/billing/sheet", "/office/billing/sheet?id={published}", Site.BILLING),
            page("office-contract-detail", "office/contract/detail", "/office/contract/detail?number=P100034", Site.BILLING),
            page("office-contract-detail-ended", "office/contract/detail", "/office/contract/detail?number=E100010", Site.BILLING),
            page("office-contract-end", "office/contract/end", "/office/contract/end?number=E100004", Site.ADVISER),
            page("office-customer-billing", "office/customer/detail", "/office/customer/detail?number=C100038", Site.ADVISER),
            page("office-billing-run", "office/billing/run", "/office/billing/run?id={run}", Site.BILLING),
            page("office-billing-run-published", "office/billing/run", "/office/billing/run?id={published}", Site.BILLING),
            page("office-billing-draft", "office/billing/draft", "/office/billing/draft?id={draft}", Site.BILLING),
            page("office-billing-exclude", "office/billing/exclude",
                    "/office/billing/exclude?id={run}&contract={parked}", Site.BILLING),
            page("office-billing-preview", "office/billing/preview", "/office/billing/preview?contract=E100001", Site.BILLING));

    private Pages() {
    }

    static Listed page(String name, String file, String address, String login) {
        return new Listed(name, file + ".xhtml", address, login, 200);
    }

    private static Listed error(String name, String address, String login, int status) {
        return new Listed("error-" + name, "WEB-INF/error/" + name + ".xhtml", address, login, status);
    }

    static Stream<Listed> all() {
        return Stream.of(ALL.stream(), OutboxPages.all(), TalkPages.all(), MoneyPages.all(), InstallationPages.all(), ReportPages.all()).flatMap(pages -> pages);
    }
}
