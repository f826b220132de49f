/// The group roles (22.1), and logins that are put into them. Nothing here ever handles a password.
enum TeamRoles {
  /// Makes the groups where they are missing; two databases of one server share them.
  static let groups = """
    DO $$
    DECLARE
      wanted name;
    BEGIN
      FOREACH wanted IN ARRAY ARRAY['spar_owner', 'spar_rep', 'spar_lead'] LOOP
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted);
        BEGIN
          EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
      END LOOP;
      IF NOT pg_has_role('spar_lead', 'spar_rep', 'MEMBER') THEN GRANT spar_rep TO spar_lead; END IF;
      IF NOT pg_has_role('spar_owner', 'MEMBER') THEN
        EXECUTE format('GRANT spar_owner TO %I', current_user);
      END IF;
    END $$;
    """

  /// Makes a login where there is none and puts it into a group.
  static let addition = """
    SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1::text) THEN ''
        ELSE format('CREATE ROLE %I LOGIN; ', $1::text) END
      || format('GRANT %I TO %I', $2::text, $1::text)
    """
}
