package org.quittance.contract;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.quittance.customer.Account;

/** Supply of water at a connection, which may also be drained by the public sewer. */
@Entity
@Table(name = "water_contract")
@DiscriminatorValue("WATER")
public class WaterContract extends Contract {

    private boolean dwelling;
    private boolean sewage;
    private Integer residents;

    protected WaterContract() {
    }

    public WaterContract(String number, Account account, ServicePoint servicePoint, Terms terms, Connection connection) {
        super(number, account, servicePoint, terms);
        this.dwelling = connection.dwelling();
        this.sewage = connection.sewage();
        this.residents = connection.residents();
    }

    /**
     * What is connected.
     *
     * @param dwelling  whether people live there: the law protects them from the cost of leaks (CGCT L2224-12-4)
     * @param sewage    whether the public sewer takes the water away
     * @param residents null if unknown
     */
    public record Connection(boolean dwelling, boolean sewage, Integer residents) {
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.WATER;
    }

    public Connection connection() {
        return new Connection(dwelling, sewage, residents);
    }
}
