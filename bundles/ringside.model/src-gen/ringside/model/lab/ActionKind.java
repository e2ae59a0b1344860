/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Action Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is done to a lab during a run.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getActionKind()
 * @model
 * @generated
 */
public enum ActionKind implements Enumerator
{
	/**
	 * The '<em><b>ENABLE RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule comes into force.
	 * <!-- end-model-doc -->
	 * @see #ENABLE_RULE_VALUE
	 * @generated
	 * @ordered
	 */
	ENABLE_RULE(0, "ENABLE_RULE", "ENABLE_RULE"),

	/**
	 * The '<em><b>DISABLE RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule goes out of force.
	 * <!-- end-model-doc -->
	 * @see #DISABLE_RULE_VALUE
	 * @generated
	 * @ordered
	 */
	DISABLE_RULE(1, "DISABLE_RULE", "DISABLE_RULE"),

	/**
	 * The '<em><b>FAIL VM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A virtual machine stops.
	 * <!-- end-model-doc -->
	 * @see #FAIL_VM_VALUE
	 * @generated
	 * @ordered
	 */
	FAIL_VM(2, "FAIL_VM", "FAIL_VM"),

	/**
	 * The '<em><b>RESTORE VM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stopped machine comes back.
	 * <!-- end-model-doc -->
	 * @see #RESTORE_VM_VALUE
	 * @generated
	 * @ordered
	 */
	RESTORE_VM(3, "RESTORE_VM", "RESTORE_VM"),

	/**
	 * The '<em><b>SET COST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A cost changes.
	 * <!-- end-model-doc -->
	 * @see #SET_COST_VALUE
	 * @generated
	 * @ordered
	 */
	SET_COST(4, "SET_COST", "SET_COST"),

	/**
	 * The '<em><b>SET COPY TARGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host's copy target changes.
	 * <!-- end-model-doc -->
	 * @see #SET_COPY_TARGET_VALUE
	 * @generated
	 * @ordered
	 */
	SET_COPY_TARGET(5, "SET_COPY_TARGET", "SET_COPY_TARGET"),

	/**
	 * The '<em><b>REVOKE RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The switch takes routing rules back: one routing rule, those pushed for a flow rule, or all that were pushed to a machine or its transfer component. The message takes revokeDelayNanos.
	 * <!-- end-model-doc -->
	 * @see #REVOKE_RULE_VALUE
	 * @generated
	 * @ordered
	 */
	REVOKE_RULE(6, "REVOKE_RULE", "REVOKE_RULE");

	/**
	 * The '<em><b>ENABLE RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule comes into force.
	 * <!-- end-model-doc -->
	 * @see #ENABLE_RULE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENABLE_RULE_VALUE = 0;

	/**
	 * The '<em><b>DISABLE RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule goes out of force.
	 * <!-- end-model-doc -->
	 * @see #DISABLE_RULE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISABLE_RULE_VALUE = 1;

	/**
	 * The '<em><b>FAIL VM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A virtual machine stops.
	 * <!-- end-model-doc -->
	 * @see #FAIL_VM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAIL_VM_VALUE = 2;

	/**
	 * The '<em><b>RESTORE VM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stopped machine comes back.
	 * <!-- end-model-doc -->
	 * @see #RESTORE_VM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESTORE_VM_VALUE = 3;

	/**
	 * The '<em><b>SET COST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A cost changes.
	 * <!-- end-model-doc -->
	 * @see #SET_COST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SET_COST_VALUE = 4;

	/**
	 * The '<em><b>SET COPY TARGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host's copy target changes.
	 * <!-- end-model-doc -->
	 * @see #SET_COPY_TARGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SET_COPY_TARGET_VALUE = 5;

	/**
	 * The '<em><b>REVOKE RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The switch takes routing rules back: one routing rule, those pushed for a flow rule, or all that were pushed to a machine or its transfer component. The message takes revokeDelayNanos.
	 * <!-- end-model-doc -->
	 * @see #REVOKE_RULE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVOKE_RULE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Action Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActionKind[] VALUES_ARRAY =
		new ActionKind[]
		{
			ENABLE_RULE,
			DISABLE_RULE,
			FAIL_VM,
			RESTORE_VM,
			SET_COST,
			SET_COPY_TARGET,
			REVOKE_RULE,
		};

	/**
	 * A public read-only list of all the '<em><b>Action Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Action Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ActionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Action Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ActionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Action Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActionKind get(int value)
	{
		switch (value)
		{
			case ENABLE_RULE_VALUE: return ENABLE_RULE;
			case DISABLE_RULE_VALUE: return DISABLE_RULE;
			case FAIL_VM_VALUE: return FAIL_VM;
			case RESTORE_VM_VALUE: return RESTORE_VM;
			case SET_COST_VALUE: return SET_COST;
			case SET_COPY_TARGET_VALUE: return SET_COPY_TARGET;
			case REVOKE_RULE_VALUE: return REVOKE_RULE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ActionKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //ActionKind
