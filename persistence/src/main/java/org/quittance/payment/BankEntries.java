package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Account;

/** Movements of the operator's bank accounts, each kept once, however many messages tell it. */
@ApplicationScoped
public class BankEntries {

    /** What waits for staff. */
    public static final Set<BankEntry.State> WAITING =
            Set.of(BankEntry.State.PROPOSED, BankEntry.State.UNIDENTIFIED, BankEntry.State.PARKED);
    /** The same movement is rarely told later than this after its day. */
    private static final int DAYS_NEAR = 5;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Two files are read one after the other, so that none keeps what the other is keeping. */
    public void lockAll() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(20022)) as locked").getSingleResult();
    }

    /**
     * Keeps what a file tells at one of its places, unless it is known: by the bank's own reference, or else, where one of the
     * two messages gives none, by what both say alike. Each place of a file claims another entry, so that two equal
     * transfers of a day stay two, in whatever order and however often files come.
     *
     * @return whether it is new; empty if this place of the file was read before
     */
    public Optional<Boolean> keep(long file, long position, BankMovement movement) {
        if (em.find(BankEntrySighting.class, new BankEntrySighting.Place(file, position)) != null) {
            return Optional.empty();
        }
        Optional<BankEntry> known = known(file, movement);
        BankEntry entry = known.orElseGet(() -> new BankEntry(movement));
        if (known.isEmpty()) {
            em.persist(entry);
        } else if (movement.servicerKey() != null) {
            entry.isCalled(movement.servicerKey());
        }
        em.flush();
        em.persist(new BankEntrySighting(file, position, entry.id()));
        em.flush();
        return Optional.of(known.isEmpty());
    }

    private Optional<BankEntry> known(long file, BankMovement movement) {
        if (movement.servicerKey() == null) {
            return unclaimed(file, movement, "");
        }
        return em.createQuery("select e from BankEntry e where e.servicerKey = :key", BankEntry.class)
                .setParameter("key", movement.servicerKey())
                .getResultStream().findFirst()
                .or(() -> unclaimed(file, movement, "and e.servicerKey is null"));
    }

    private Optional<BankEntry> unclaimed(long file, BankMovement movement, String which) {
        return em.createQuery("""
                select e from BankEntry e where e.fingerprint = :fingerprint %s and not exists (
                  select s from BankEntrySighting s where s.entryId = e.id and s.place.fileId = :file)
                order by e.id""".formatted(which), BankEntry.class)
                .setParameter("fingerprint", movement.fingerprint())
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** New entries in the order they came, behind another. */
    public List<Long> fresh(long after, int most) {
        return em.createQuery("select e.id from BankEntry e where e.state = :fresh and e.id > :after order by e.id", Long.class)
                .setParameter("fresh", BankEntry.State.NEW)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locked until the end of the transaction, so that an entry is decided once. */
    public Optional<BankEntry> locked(long id) {
        return Optional.ofNullable(em.find(BankEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<BankEntry> find(long id) {
        return Optional.ofNullable(em.find(BankEntry.class, id));
    }

    /** Whether something so like it was posted lately that it may be the same money, told without the bank's reference. */
    public boolean looksPosted(BankEntry entry) {
        if (entry.counterpartyIban() == null || entry.remittance() == null) {
            return false;
        }
        return em.createQuery("""
                select count(e) from BankEntry e where e.id <> :id and e.kind = :kind and e.state = :posted
                  and e.amount = :amount and e.counterpartyIban = :iban and e.remittance = :text
                  and e.bookedOn between :from and :to""" + (entry.isCalled() ? " and e.servicerKey is null" : ""), Long.class)
                .setParameter("id", entry.id())
                .setParameter("kind", entry.kind())
                .setParameter("posted", BankEntry.State.POSTED)
                .setParameter("amount", entry.amount())
                .setParameter("iban", entry.counterpartyIban())
                .setParameter("text", entry.remittance())
                .setParameter("from", entry.bookedOn().minusDays(DAYS_NEAR))
                .setParameter("to", entry.bookedOn().plusDays(DAYS_NEAR))
                .getSingleResult() > 0;
    }

    /** Whether a file of direct debits, or a part of one, is called so. */
    public boolean isOurBatch(String id) {
        return em.createQuery("select count(b) from CollectionBatch b where b.messageId = :id or b.messageId = :whole", Long.class)
                .setParameter("id", id)
                .setParameter("whole", id.replaceFirst("-\\d+$", ""))
                .getSingleResult() > 0;
    }

    /** The weights in force on a day. */
    public MatchingPolicy.Weights weights(LocalDate day) {
        return em.createQuery("select p from MatchingPolicy p where p.validFrom <= :day order by p.validFrom desc",
                        MatchingPolicy.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult().weights();
    }

    /** The account of a number, for staff who assign an entry by hand. */
    public Optional<Account> account(String number) {
        return em.createQuery("""
                select a from Account a join fetch a.customer c where a.number = :number or c.number = :number
                order by a.number""", Account.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** What waits for staff, the oldest first. */
    public List<BankEntryRow> waiting(int most) {
        return rows("e.state in :states order by e.bookedOn, e.id").setParameter("states", WAITING).setMaxResults(most)
                .getResultList();
    }

    /** Of one state, the latest first. */
    public List<BankEntryRow> of(BankEntry.State state, int most) {
        return rows("e.state = :state order by e.bookedOn desc, e.id desc").setParameter("state", state).setMaxResults(most)
                .getResultList();
    }

    /** What a file tells, in its order. */
    public List<BankEntryRow> of(long file, int first, int most) {
        return rows("e.id = s.entryId and s.place.fileId = :file order by s.place.position", ", BankEntrySighting s")
                .setParameter("file", file).setFirstResult(first).setMaxResults(most).getResultList();
    }

    public Optional<BankEntryRow> row(long id) {
        return rows("e.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    /** The names of the files that tell it. */
    public List<BankFileRow> files(long id) {
        return em.createQuery("""
                select new org.quittance.payment.BankFileRow(f.id, f.name, f.message, f.status, f.refusal, f.refusalDetail,
                    f.uploadedBy, f.receivedAt, f.bytes, f.entriesRead, f.entriesNew, f.entriesKnown, f.entriesSkipped)
                from BankFile f, BankEntrySighting s where s.place.fileId = f.id and s.entryId = :id
                order by f.receivedAt""", BankFileRow.class)
                .setParameter("id", id).getResultList();
    }

    private TypedQuery<BankEntryRow> rows(String where) {
        return rows(where, "");
    }

    private TypedQuery<BankEntryRow> rows(String where, String more) {
        return em.createQuery("""
                select new org.quittance.payment.BankEntryRow(e.id, e.kind, e.state, e.bookedOn, e.amount, e.counterparty,
                    e.remittance, e.reasonCode, e.score, c)
                from BankEntry e left join Account a on a.id = e.accountId left join a.customer c%s
                where %s""".formatted(more, where), BankEntryRow.class);
    }
}
