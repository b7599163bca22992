package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What the server's own repository of batch jobs remembers, read where it lies: beside our tables, in the schema public. */
@ApplicationScoped
public class JobExecutions {

    private static final int LONGEST = 300;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * The latest of every job, the last begun first; none before the first job has made the repository. Two queries.
     *
     * @param most of each job
     */
    public List<JobRow> latest(int most) {
        if (em.createNativeQuery("select cast(to_regclass('public.job_execution') as text)").getSingleResult() == null) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                select jobexecutionid, jobname, batchstatus, starttime, endtime, said from (
                  select e.jobexecutionid, i.jobname, e.batchstatus, e.starttime, e.endtime,
                    row_number() over (partition by i.jobname order by e.jobexecutionid desc) as place,
                    coalesce(nullif(e.exitstatus, e.batchstatus), (select split_part(s.executionexception, chr(10), 1)
                      from public.step_execution s where s.jobexecutionid = e.jobexecutionid and s.executionexception is not null
                      order by s.stepexecutionid desc limit 1)) as said
                  from public.job_execution e join public.job_instance i on i.jobinstanceid = e.jobinstanceid) j
                where place <= ?1 order by jobexecutionid desc""")
                .setParameter(1, most)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static JobRow row(Object[] row) {
        String said = (String) row[5];
        return new JobRow(((Number) row[0]).longValue(), (String) row[1], JobRow.State.of((String) row[2]), instant(row[3]),
                instant(row[4]), said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…");
    }

    private static Instant instant(Object at) {
        return at == null ? null : ((Timestamp) at).toInstant();
    }
}
