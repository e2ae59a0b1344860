/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.ecore.EClass;

import ringside.model.lab.LabPackage;
import ringside.model.lab.Memory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MemoryImpl extends ElementImpl implements Memory
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return LabPackage.Literals.MEMORY;
	}

} //MemoryImpl
