/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.ecore.EClass;

import ringside.model.lab.LabPackage;
import ringside.model.lab.PacketSpec;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Packet Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PacketSpecImpl extends TrafficImpl implements PacketSpec
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PacketSpecImpl()
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
		return LabPackage.Literals.PACKET_SPEC;
	}

} //PacketSpecImpl
